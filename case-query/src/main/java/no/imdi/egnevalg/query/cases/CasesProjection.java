package no.imdi.egnevalg.query.cases;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.VersionedProjection;
import no.imdi.egnevalg.query.scope.CaseScope;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Keeps one document a case. Its version is the sequence number of the last event it contains; an event is written only onto
 * the version just before it, so one that comes again changes nothing.
 */
@Component
class CasesProjection extends VersionedProjection {

    static final String NAME = "cases";
    static final String COLLECTION = "cases";

    private final CaseChanges changes;

    CasesProjection(MongoDatabase database, CodeLists codeLists) {
        super(NAME, Set.of(StreamType.CASE_FILE), database.getCollection(COLLECTION));
        this.changes = new CaseChanges(codeLists);
        createIndexes();
    }

    private void createIndexes() {
        documents().createIndex(Indexes.descending("openedOn", "_id"));
        documents()
                .createIndex(Indexes.compoundIndex(
                        Indexes.ascending("service", "year"), Indexes.descending("openedOn", "_id")));
        documents()
                .createIndex(Indexes.compoundIndex(
                        Indexes.ascending("owner.service"), Indexes.descending("openedOn", "_id")));
        documents()
                .createIndex(Indexes.compoundIndex(
                        Indexes.ascending(CaseScope.OWNER), Indexes.descending("openedOn", "_id")));
        documents()
                .createIndex(Indexes.compoundIndex(
                        Indexes.ascending(CaseScope.SHARED_UNITS), Indexes.descending("openedOn", "_id")));
        // Sparse, for erased cases have none.
        documents()
                .createIndex(
                        Indexes.ascending("caseNumber"),
                        new IndexOptions().unique(true).sparse(true));
        documents().createIndex(Indexes.ascending("gender", "category", "openedOn"));
    }

    @Override
    public boolean takes(Class<?> eventType) {
        return CaseFileEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public List<WriteModel<Document>> changesOf(RecordedEvent event) {
        return changes.of((CaseFileEvent) event.payload(), event.sequenceNumber());
    }
}
