package no.imdi.egnevalg.kernel.eventjson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.messaging.MetaData;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as they stand in the log: a name, a revision, and JSON, kept in the files
 * {@code events/<name>-<revision>.json}.
 */
final class StoredEvents {

    static final EventSerializer SERIALIZER = EventSerializer.create();

    private static final JsonMapper JSON = new JsonMapper();

    private StoredEvents() {}

    /** One stored event. */
    record Stored(String name, String revision, String json) {

        static Stored from(Path file) {
            String[] nameAndRevision =
                    file.getFileName().toString().replace(".json", "").split("-", 2);
            try {
                return new Stored(
                        nameAndRevision[0],
                        nameAndRevision[1],
                        JSON.readTree(Files.readString(file)).toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String fileName() {
            return name + "-" + revision;
        }

        /** What a reader of the log gets to see. */
        Object read() {
            var entry = new GenericDomainEventEntry<>(
                    "CaseFile",
                    "some-case",
                    0,
                    "some-event",
                    "2012-03-06T07:45:12.345Z",
                    name,
                    revision,
                    json.getBytes(StandardCharsets.UTF_8),
                    SERIALIZER.serialize(MetaData.emptyInstance(), byte[].class).getData());
            return EventUtils.upcastAndDeserializeTrackedEvents(
                            Stream.of(new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(0), entry)),
                            SERIALIZER,
                            EventUpcasters.chain())
                    .findFirst()
                    .orElseThrow()
                    .getPayload();
        }
    }

    /** An event as this version writes it. */
    static Stored written(Object event) {
        DomainEventMessage<?> message = new GenericDomainEventMessage<>("CaseFile", "some-case", 0, event);
        var payload = message.serializePayload(SERIALIZER, byte[].class);
        return new Stored(
                payload.getType().getName(),
                payload.getType().getRevision(),
                new String(payload.getData(), StandardCharsets.UTF_8));
    }

    /** Every event that was ever written, in every revision. */
    static List<Stored> all() {
        try (Stream<Path> files = Files.list(Path.of(Objects.requireNonNull(StoredEvents.class.getResource("/events"))
                .toURI()))) {
            return files.map(Stored::from).toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
