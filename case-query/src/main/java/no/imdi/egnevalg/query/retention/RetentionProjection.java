package no.imdi.egnevalg.query.retention;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.ErasureDecided;
import no.imdi.egnevalg.kernel.casefile.ErasureWithdrawn;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.VersionedProjection;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Keeps a {@link KeptCase} for each case. Its version is the sequence number of the last event it contains; an event is written
 * only onto the version just before it, so one that comes again changes nothing, and brings nothing back that was erased.
 */
@Component
class RetentionProjection extends VersionedProjection {

    static final String NAME = "retention";
    static final String COLLECTION = "keptCases";

    RetentionProjection(MongoDatabase database) {
        super(NAME, Set.of(StreamType.CASE_FILE), database.getCollection(COLLECTION));
        documents().createIndex(Indexes.ascending("state", KeptCase.SINCE, "_id"));
        documents().createIndex(Indexes.ascending(KeptCase.DECISION + ".at"));
    }

    @Override
    public boolean takes(Class<?> eventType) {
        return CaseFileEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public List<WriteModel<Document>> changesOf(RecordedEvent recorded) {
        return List.of(
                recorded.payload() instanceof CaseFileOpened opened
                        ? begin(opened)
                        : change((CaseFileEvent) recorded.payload(), recorded.sequenceNumber()));
    }

    private static WriteModel<Document> begin(CaseFileOpened opened) {
        return new UpdateOneModel<>(
                eq("_id", opened.caseId()),
                combine(
                        setOnInsert("state", KeptState.OPEN.name()),
                        setOnInsert(KeptCase.SINCE, opened.recorded().day().toString()),
                        setOnInsert("version", 0L)),
                new UpdateOptions().upsert(true));
    }

    private static WriteModel<Document> change(CaseFileEvent event, long version) {
        List<Bson> updates = new ArrayList<>(changes(event));
        updates.add(set("version", version));
        return new UpdateOneModel<>(and(eq("_id", event.caseId()), eq("version", version - 1)), combine(updates));
    }

    private static List<Bson> changes(CaseFileEvent event) {
        LocalDate day = event.recorded().day();
        return switch (event) {
            case CaseFileClosed closed -> became(KeptState.CLOSED, closed.on());
            case CaseFileReopened _ -> became(KeptState.OPEN, day);
            case CaseFileVoided _ -> became(KeptState.VOID, day);
            case CaseFileErased _ ->
                List.of(
                        set("state", KeptState.ERASED.name()),
                        set(KeptCase.SINCE, day.toString()),
                        unset(KeptCase.DECISION));
            case ErasureDecided decided -> List.of(set(KeptCase.DECISION, decision(decided)));
            case ErasureWithdrawn _ -> List.of(unset(KeptCase.DECISION));
            case CaseFileEvent _ -> List.of();
        };
    }

    private static List<Bson> became(KeptState state, LocalDate since) {
        return List.of(set("state", state.name()), set(KeptCase.SINCE, since.toString()));
    }

    private static Document decision(ErasureDecided decided) {
        var recorded = decided.recorded();
        return new KeptCase.Decision(
                        decided.basis().name(),
                        recorded.at().toString(),
                        recorded.by().id())
                .toDocument();
    }
}
