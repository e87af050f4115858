package no.imdi.egnevalg.command.casefile.recategorisation;

import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;

/** Decides whether the main category of a case may be changed. */
public final class RecategorisationRules {

    private RecategorisationRules() {}

    /**
     * Recategorises an open case to a category that its owner's service records, not before the last turn of the case.
     */
    public static Decision<CaseFileRecategorised> decide(
            CaseFileState state, RecategoriseCaseFile command, CodeLists codeLists) {
        return state.whenOpen(facts -> Decision.unless(
                refusals(facts, command, codeLists),
                new CaseFileRecategorised(
                        command.caseId(),
                        command.effectiveOn(),
                        facts.subject().category(),
                        command.to(),
                        command.reason(),
                        command.recorded())));
    }

    private static List<Reason> refusals(CaseFacts facts, RecategoriseCaseFile command, CodeLists codeLists) {
        List<Reason> refusals =
                new ArrayList<>(facts.days().refusalsOfTurn("/effectiveOn", command.effectiveOn(), command.recorded()));
        AdviserService owner = facts.ownership().owner().service();
        if (command.to() == facts.subject().category()) {
            refusals.add(RecategorisationRefusal.SAME_CATEGORY);
        } else if (!codeLists
                .service(owner)
                .records(command.to(), command.effectiveOn().getYear())) {
            refusals.add(new Refusal.CategoryNotInUse("/to"));
        }
        return refusals;
    }
}
