package no.imdi.egnevalg.query.timeline;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import no.imdi.egnevalg.query.projection.CaseWrites;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.VersionedProjection;
import no.imdi.egnevalg.query.scope.CaseScope;
import no.imdi.egnevalg.query.scope.ScopeChanges;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Keeps one document a case, with an entry for each of its events, and beside them who may see it. Its version is the sequence
 * number of the last event it contains; an event is written only onto the version just before it, so one that comes again
 * changes nothing.
 */
@Component
class TimelinesProjection extends VersionedProjection {

    static final String NAME = "timelines";
    static final String COLLECTION = "timelines";
    static final String LINKED_CASES = "linkedCases";
    static final String ENTRIES = "entries";
    static final String CASE_NUMBER = "caseNumber";

    TimelinesProjection(MongoDatabase database) {
        super(NAME, Set.of(StreamType.CASE_FILE), database.getCollection(COLLECTION));
    }

    @Override
    public boolean takes(Class<?> eventType) {
        return CaseFileEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public List<WriteModel<Document>> changesOf(RecordedEvent recorded) {
        CaseFileEvent event = (CaseFileEvent) recorded.payload();
        Document entry = EntryOf.event(event, recorded.sequenceNumber()).toDocument();
        return event instanceof CaseFileOpened opened
                ? List.of(begin(opened, entry))
                : append(event, recorded.sequenceNumber(), entry);
    }

    private static WriteModel<Document> begin(CaseFileOpened opened, Document entry) {
        return new UpdateOneModel<>(
                eq("_id", opened.caseId()),
                combine(
                        setOnInsert(CASE_NUMBER, opened.caseNumber()),
                        setOnInsert("service", opened.service().name()),
                        setOnInsert(CaseScope.FIELD, ScopeChanges.begin(opened)),
                        setOnInsert(LINKED_CASES, List.of()),
                        setOnInsert(ENTRIES, List.of(entry)),
                        setOnInsert("version", 0L)),
                new UpdateOptions().upsert(true));
    }

    private static List<WriteModel<Document>> append(CaseFileEvent event, long version, Document entry) {
        List<Bson> updates = event instanceof CaseFileErased erased
                ? Tombstone.insteadOf(erased, version)
                : Stream.concat(links(event).stream(), Stream.of(push(ENTRIES, entry)))
                        .toList();
        return ScopeChanges.add(event, new CaseWrites(event.caseId(), version)).last(updates.toArray(Bson[]::new));
    }

    private static List<Bson> links(CaseFileEvent event) {
        return switch (event) {
            case CaseFilesLinked linked -> List.of(addToSet(LINKED_CASES, linked.linkedCaseId()));
            case CaseFilesUnlinked unlinked -> List.of(pull(LINKED_CASES, unlinked.unlinkedCaseId()));
            case CaseFileEvent _ -> List.of();
        };
    }
}
