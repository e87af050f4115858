package no.imdi.egnevalg.command.casefile.correction;

import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.casefile.registration.RegistrationRules;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.codelist.CodeLists;

/** Decides whether a registration may be corrected. */
public final class CorrectionRules {

    private CorrectionRules() {}

    /** Corrects an open or closed case file if the correction changes something and the result is valid. */
    public static Decision<RegistrationCorrected> decide(
            CaseFileState state, CorrectRegistration command, CodeLists codeLists) {
        return state.unlessVoid(facts -> correct(facts, command, codeLists));
    }

    private static Decision<RegistrationCorrected> correct(
            CaseFacts facts, CorrectRegistration command, CodeLists codeLists) {
        Registration before = facts.subject().registration();
        Registration after = command.changes().appliedTo(before);
        if (after.equals(before)) {
            return new Decision.Refused<>(List.of(new Refusal.NothingCorrected()));
        }
        List<Reason> refusals =
                new ArrayList<>(RegistrationRules.refusals(facts.service(), after, command.recorded(), codeLists));
        boolean inFuture = after.openedOn().isAfter(command.recorded().day());
        if (!inFuture && after.openedOn().isAfter(facts.days().firstActOn())) {
            refusals.add(new Refusal.OpenedAfterAct());
        }
        refusals.addAll(MoveRules.refusals(facts, after, command.recorded()));
        return Decision.unless(
                refusals,
                new RegistrationCorrected(
                        command.caseId(), facts.service(), before, after, command.reason(), command.recorded()));
    }
}
