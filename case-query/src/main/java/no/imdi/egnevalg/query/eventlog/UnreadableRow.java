package no.imdi.egnevalg.query.eventlog;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/**
 * Replaces a row of the log by an event of an unknown type. So it becomes a dead letter of the row's stream. The row
 * itself stays unchanged in the log.
 */
record UnreadableRow(IntermediateEventRepresentation row) implements IntermediateEventRepresentation {

    private static final SerializedType TYPE = new SimpleSerializedType("UnreadableRow", null);

    @Override
    public <T> IntermediateEventRepresentation upcast(
            SerializedType outputType,
            Class<T> expectedRepresentationType,
            Function<T, T> upcastFunction,
            Function<MetaData, MetaData> metaDataUpcastFunction) {
        return this;
    }

    @Override
    public SerializedType getType() {
        return TYPE;
    }

    @Override
    public SerializedObject<?> getData() {
        return new SimpleSerializedObject<>("{}", String.class, TYPE);
    }

    @Override
    public <D> SerializedObject<D> getData(Class<D> requiredType) {
        throw new UnsupportedOperationException("Nothing can be read of this row");
    }

    @Override
    public String getMessageIdentifier() {
        return row.getMessageIdentifier();
    }

    @Override
    public Optional<String> getAggregateType() {
        return row.getAggregateType();
    }

    @Override
    public Optional<String> getAggregateIdentifier() {
        return row.getAggregateIdentifier();
    }

    @Override
    public Optional<Long> getSequenceNumber() {
        return row.getSequenceNumber();
    }

    @Override
    public Optional<TrackingToken> getTrackingToken() {
        return row.getTrackingToken();
    }

    @Override
    public Instant getTimestamp() {
        return Instant.EPOCH;
    }

    @Override
    public LazyDeserializingObject<MetaData> getMetaData() {
        return new LazyDeserializingObject<>(MetaData.emptyInstance());
    }

    @Override
    public boolean canConvertDataTo(Class<?> requiredType) {
        return false;
    }
}
