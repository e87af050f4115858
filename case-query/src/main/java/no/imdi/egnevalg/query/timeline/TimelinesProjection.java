package no.imdi.egnevalg.query.timeline;

import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import no.imdi.egnevalg.query.projection.FoldedProjection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.ViewDocument;
import no.imdi.egnevalg.query.projection.ViewGeneration;
import no.imdi.egnevalg.query.scope.CaseScope;
import no.imdi.egnevalg.query.scope.ScopeChanges;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Keeps one document per case, with who may see it and which cases it is linked to, and an entry per event on
 * {@link TimelinePages}.
 */
@Component
class TimelinesProjection extends FoldedProjection {

    static final String NAME = "timelines";
    static final String COLLECTION = "timelines";
    static final String LINKED_CASES = "linkedCases";
    static final String CASE_NUMBER = "caseNumber";

    TimelinesProjection() {
        super(NAME, Set.of(StreamType.CASE_FILE), COLLECTION);
    }

    /** Only erased cases have no number. */
    static boolean isErased(Document timeline) {
        return !timeline.containsKey(CASE_NUMBER);
    }

    @Override
    public boolean takes(Class<?> eventType) {
        return CaseFileEvent.class.isAssignableFrom(eventType);
    }

    @Override
    protected Document begin(RecordedEvent event) {
        CaseFileOpened opened = (CaseFileOpened) event.payload();
        return new Document(CASE_NUMBER, opened.caseNumber())
                .append("service", opened.service().name())
                .append(CaseScope.FIELD, ScopeChanges.begin(opened))
                .append(LINKED_CASES, List.of());
    }

    @Override
    protected void change(ViewDocument document, RecordedEvent recorded) {
        CaseFileEvent event = (CaseFileEvent) recorded.payload();
        ScopeChanges.change(document, event);
        switch (event) {
            case CaseFilesLinked linked -> document.addOnce(LINKED_CASES, linked.linkedCaseId());
            case CaseFilesUnlinked unlinked -> document.remove(LINKED_CASES, unlinked.unlinkedCaseId());
            case CaseFileErased _ -> document.unset(CASE_NUMBER).set(LINKED_CASES, List.of());
            case CaseFileEvent _ -> {}
        }
    }

    @Override
    protected void beforeWriting(ViewGeneration view, List<RecordedEvent> fresh) {
        new TimelinePages(view).write(fresh);
    }

    @Override
    protected void afterWriting(ViewGeneration view, List<RecordedEvent> events) {
        new TimelinePages(view).emptyErased(events);
    }
}
