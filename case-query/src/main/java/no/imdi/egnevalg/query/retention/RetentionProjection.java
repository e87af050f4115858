package no.imdi.egnevalg.query.retention;

import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
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
import no.imdi.egnevalg.query.projection.FoldedProjection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.ViewDocument;
import no.imdi.egnevalg.query.projection.ViewGeneration;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Keeps a {@link KeptCase} for each case. */
@Component
class RetentionProjection extends FoldedProjection {

    static final String NAME = "retention";
    static final String COLLECTION = "keptCases";

    RetentionProjection() {
        super(NAME, Set.of(StreamType.CASE_FILE), COLLECTION);
    }

    @Override
    public void prepare(ViewGeneration view) {
        documents(view).createIndex(Indexes.ascending("state", KeptCase.SINCE, "_id"));
        documents(view).createIndex(Indexes.ascending(KeptCase.DECISION + ".at"));
    }

    @Override
    public boolean takes(Class<?> eventType) {
        return CaseFileEvent.class.isAssignableFrom(eventType);
    }

    @Override
    protected Document begin(RecordedEvent event) {
        CaseFileOpened opened = (CaseFileOpened) event.payload();
        return new Document("state", KeptState.OPEN.name())
                .append(KeptCase.SINCE, opened.recorded().day().toString());
    }

    @Override
    protected void change(ViewDocument document, RecordedEvent recorded) {
        CaseFileEvent event = (CaseFileEvent) recorded.payload();
        LocalDate day = event.recorded().day();
        switch (event) {
            case CaseFileClosed closed -> became(KeptState.CLOSED, closed.on(), document);
            case CaseFileReopened _ -> became(KeptState.OPEN, day, document);
            case CaseFileVoided _ -> became(KeptState.VOID, day, document);
            case CaseFileErased _ -> {
                became(KeptState.ERASED, day, document);
                document.unset(KeptCase.DECISION);
            }
            case ErasureDecided decided -> document.set(KeptCase.DECISION, decision(decided));
            case ErasureWithdrawn _ -> document.unset(KeptCase.DECISION);
            case CaseFileEvent _ -> {}
        }
    }

    private static void became(KeptState state, LocalDate since, ViewDocument document) {
        document.set("state", state.name()).set(KeptCase.SINCE, since.toString());
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
