package no.imdi.egnevalg.command.casefile.correction;

import java.util.List;
import no.imdi.egnevalg.command.casefile.CaseFileState;
import no.imdi.egnevalg.command.casefile.Refusal;
import no.imdi.egnevalg.command.casefile.RegistrationRules;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.codelist.CodeLists;

/** When a registration may be corrected. */
public final class CorrectionRules {

    private CorrectionRules() {}

    /** Corrects an open case file if that changes something, and the result may stand. */
    public static Decision<RegistrationCorrected> decide(
            CaseFileState state, CorrectRegistration command, CodeLists codeLists) {
        return switch (state) {
            case CaseFileState.Voided _ -> new Decision.Refused<>(List.of(new Refusal.CaseFileVoid()));
            case CaseFileState.Open open -> correct(open, command, codeLists);
        };
    }

    private static Decision<RegistrationCorrected> correct(
            CaseFileState.Open open, CorrectRegistration command, CodeLists codeLists) {
        Registration before = open.registration();
        Registration after = command.changes().appliedTo(before);
        if (after.equals(before)) {
            return new Decision.Refused<>(List.of(new Refusal.NothingCorrected()));
        }
        return Decision.unless(
                RegistrationRules.refusals(open.service(), after, command.recorded(), codeLists),
                new RegistrationCorrected(
                        command.caseId(), open.service(), before, after, command.reason(), command.recorded()));
    }
}
