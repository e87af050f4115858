package no.imdi.egnevalg.query.cases;

import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.query.cases.CaseMoves.Move;
import no.imdi.egnevalg.query.projection.ViewDocument;
import org.bson.Document;

/**
 * Writes what every event leaves in the document of its case: when and by whom it was recorded, and which sort values
 * it changed.
 */
final class CaseTrace {

    static final String REGISTERED_BY = "registeredBy";
    static final String CHANGED_BY = "changedBy";
    static final String CHANGED_AT = "changedAt";

    private CaseTrace() {}

    static void leave(CaseFileEvent event, long version, ViewDocument document) {
        String openedOn = event instanceof RegistrationCorrected corrected
                ? corrected.to().openedOn().toString()
                : null;
        document.set(CHANGED_AT, event.recorded().at().toString())
                .set(CHANGED_BY, event.recorded().by().id());
        CaseMoves.add(new Move(version, event.recorded().at(), openedOn, null), document);
    }

    /** The first move. */
    static Document moved(CaseFileOpened opened) {
        String openedOn = opened.registration().openedOn().toString();
        return new Move(0, opened.recorded().at(), openedOn, null).written();
    }

    /** Records the assessment that is now in force as a move. */
    static void leave(RiskAssessed assessed, long version, ViewDocument document) {
        CaseMoves.add(new Move(version, assessed.recorded().at(), null, assessed.level()), document);
    }
}
