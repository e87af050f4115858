package no.imdi.egnevalg.query.conversations;

import com.mongodb.client.model.Indexes;
import java.util.Objects;
import java.util.Set;
import no.imdi.egnevalg.kernel.conversations.ConversationLogEvent;
import no.imdi.egnevalg.kernel.conversations.ConversationsCorrected;
import no.imdi.egnevalg.kernel.conversations.ConversationsRecorded;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import no.imdi.egnevalg.query.projection.FoldedProjection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.ViewDocument;
import no.imdi.egnevalg.query.projection.ViewGeneration;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Keeps one document per log. */
@Component
class ConversationsProjection extends FoldedProjection {

    /** Name of the projection, under which its tokens are stored. */
    static final String NAME = "conversations";

    static final String COLLECTION = "conversationLogs";

    private static final String COUNTS = "counts";
    private static final String TOTAL = "total";

    ConversationsProjection() {
        super(NAME, Set.of(StreamType.CONVERSATION_LOG), COLLECTION);
    }

    @Override
    public void prepare(ViewGeneration view) {
        documents(view).createIndex(Indexes.ascending("month", "service", "posting"));
        documents(view).createIndex(Indexes.ascending("service", "posting", "month"));
    }

    @Override
    public boolean takes(Class<?> eventType) {
        return ConversationLogEvent.class.isAssignableFrom(eventType);
    }

    @Override
    protected Document begin(RecordedEvent first) {
        ConversationLogEvent event = (ConversationLogEvent) first.payload();
        return new Document("service", event.unit().service().name())
                .append("region", Objects.toString(event.unit().region(), null))
                .append("posting", event.unit().posting())
                .append("month", event.period().month().toString())
                .append(COUNTS, new Document(event.period().toString(), countIn(event)))
                .append(TOTAL, countIn(event));
    }

    @Override
    protected void change(ViewDocument document, RecordedEvent later) {
        ConversationLogEvent event = (ConversationLogEvent) later.payload();
        document.set(COUNTS + "." + event.period(), countIn(event))
                .set(TOTAL, document.number(TOTAL) + countIn(event) - countBefore(event));
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
