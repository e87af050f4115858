package no.imdi.egnevalg.command.casefile.opening;

import no.imdi.egnevalg.command.casefile.registration.RegistrationRules;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.codelist.CodeLists;

/** Decides whether a case file may be opened. */
public final class OpeningRules {

    private OpeningRules() {}

    /** Opens the case file if its registration is valid. */
    public static Decision<CaseFileOpened> decide(OpenCaseFile command, CodeLists codeLists) {
        return Decision.unless(
                RegistrationRules.refusals(command.service(), command.registration(), command.recorded(), codeLists),
                new CaseFileOpened(
                        command.caseId(),
                        command.caseNumber(),
                        command.service(),
                        command.registration(),
                        command.recorded()));
    }
}
