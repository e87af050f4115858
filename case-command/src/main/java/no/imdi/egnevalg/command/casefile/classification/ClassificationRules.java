package no.imdi.egnevalg.command.casefile.classification;

import java.util.List;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.CaseFileClassified;

/** Decides whether the confidentiality level of a case may be changed. */
public final class ClassificationRules {

    private ClassificationRules() {}

    /** Classifies an open or closed case. A closed case can be as dangerous to a person as an open one. */
    public static Decision<CaseFileClassified> decide(CaseFileState state, ClassifyCaseFile command) {
        return state.unlessVoid(facts -> Decision.unless(
                refusals(facts, command),
                new CaseFileClassified(command.caseId(), command.confidentiality(), command.recorded())));
    }

    private static List<? extends Reason> refusals(CaseFacts facts, ClassifyCaseFile command) {
        return facts.confidentiality() == command.confidentiality()
                ? List.of(ClassificationRefusal.ALREADY_CLASSIFIED_SO)
                : List.of();
    }
}
