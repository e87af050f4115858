package no.imdi.egnevalg.query.cases;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import no.imdi.egnevalg.query.projection.FoldedProjection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.ViewDocument;
import no.imdi.egnevalg.query.projection.ViewGeneration;
import no.imdi.egnevalg.query.scope.CaseScope;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Keeps one document per case, with the fields that lists are sorted and filtered by. */
@Component
class CasesProjection extends FoldedProjection {

    static final String NAME = "cases";
    static final String COLLECTION = "cases";

    private final CaseChanges changes;

    CasesProjection(CodeLists codeLists) {
        super(NAME, Set.of(StreamType.CASE_FILE), COLLECTION);
        this.changes = new CaseChanges(codeLists);
    }

    @Override
    public void prepare(ViewGeneration view) {
        documents(view).createIndex(Indexes.descending("openedOn", "_id"));
        documents(view)
                .createIndex(Indexes.compoundIndex(
                        Indexes.ascending("service", "year"), Indexes.descending("openedOn", "_id")));
        documents(view)
                .createIndex(Indexes.compoundIndex(
                        Indexes.ascending("owner.service"), Indexes.descending("openedOn", "_id")));
        documents(view)
                .createIndex(Indexes.compoundIndex(
                        Indexes.ascending(CaseScope.OWNER), Indexes.descending("openedOn", "_id")));
        documents(view)
                .createIndex(Indexes.compoundIndex(
                        Indexes.ascending(CaseScope.SHARED_UNITS), Indexes.descending("openedOn", "_id")));
        // Sparse, because erased cases have no number.
        documents(view)
                .createIndex(
                        Indexes.ascending("caseNumber"),
                        new IndexOptions().unique(true).sparse(true));
        documents(view).createIndex(Indexes.ascending("gender", "category", "openedOn"));
    }

    @Override
    public boolean takes(Class<?> eventType) {
        return CaseFileEvent.class.isAssignableFrom(eventType);
    }

    @Override
    protected Document begin(RecordedEvent event) {
        return changes.open((CaseFileOpened) event.payload());
    }

    @Override
    protected void change(ViewDocument document, RecordedEvent event) {
        changes.change(document, (CaseFileEvent) event.payload(), event.sequenceNumber());
    }
}
