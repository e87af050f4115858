package no.imdi.egnevalg.query.conversations;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.imdi.egnevalg.kernel.conversations.ConversationLogEvent;
import no.imdi.egnevalg.kernel.conversations.ConversationsCorrected;
import no.imdi.egnevalg.kernel.conversations.ConversationsRecorded;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.VersionedProjection;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Keeps one document a log. Its version is the sequence number of the last event it contains; an event is written only onto
 * the version just before it, so one that comes again changes nothing.
 */
@Component
class ConversationsProjection extends VersionedProjection {

    /** Name of the projection, under which its tokens stand. */
    static final String NAME = "conversations";

    static final String COLLECTION = "conversationLogs";

    ConversationsProjection(MongoDatabase database) {
        super(NAME, Set.of(StreamType.CONVERSATION_LOG), database.getCollection(COLLECTION));
        documents().createIndex(Indexes.ascending("month", "service", "posting"));
        documents().createIndex(Indexes.ascending("service", "posting", "month"));
    }

    @Override
    public boolean takes(Class<?> eventType) {
        return ConversationLogEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public List<WriteModel<Document>> changesOf(RecordedEvent event) {
        ConversationLogEvent happened = (ConversationLogEvent) event.payload();
        return List.of(event.sequenceNumber() == 0 ? begin(happened) : count(happened, event.sequenceNumber()));
    }

    private static WriteModel<Document> begin(ConversationLogEvent event) {
        List<Bson> fields = List.of(
                setOnInsert("service", event.unit().service().name()),
                setOnInsert("region", Objects.toString(event.unit().region(), null)),
                setOnInsert("posting", event.unit().posting()),
                setOnInsert("month", event.period().month().toString()),
                setOnInsert("counts", new Document(event.period().toString(), countIn(event))),
                setOnInsert("total", countIn(event)),
                setOnInsert("version", 0L));
        return new UpdateOneModel<>(eq("_id", event.logId()), combine(fields), new UpdateOptions().upsert(true));
    }

    private static WriteModel<Document> count(ConversationLogEvent event, long version) {
        return new UpdateOneModel<>(
                and(eq("_id", event.logId()), eq("version", version - 1)),
                combine(
                        set("counts." + event.period(), countIn(event)),
                        inc("total", countIn(event) - countBefore(event)),
                        set("version", version)));
    }

    private static int countIn(ConversationLogEvent event) {
        return switch (event) {
            case ConversationsRecorded recorded -> recorded.conversations();
            case ConversationsCorrected corrected -> corrected.to();
        };
    }

    private static int countBefore(ConversationLogEvent event) {
        return switch (event) {
            case ConversationsRecorded _ -> 0;
            case ConversationsCorrected corrected -> corrected.from();
        };
    }
}
