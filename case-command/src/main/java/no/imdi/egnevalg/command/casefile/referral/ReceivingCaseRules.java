package no.imdi.egnevalg.command.casefile.referral;

import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.command.casefile.registration.RegistrationRules;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;

/** How the recipient's own case is opened. */
final class ReceivingCaseRules {

    private ReceivingCaseRules() {}

    /**
     * Opens it if its registration may stand, on the day of the acceptance. It counts as a new case of the recipient's
     * service.
     */
    static Decision<CaseFileOpened> decide(
            CaseFacts referred, Unit recipient, AcceptReferral command, CodeLists codeLists) {
        Registration registration = registration(referred, recipient, command);
        return Decision.unless(
                RegistrationRules.refusals(recipient.service(), registration, command.recorded(), codeLists),
                new CaseFileOpened(
                        command.newCaseId(),
                        command.newCaseNumber(),
                        recipient.service(),
                        registration,
                        command.recorded()));
    }

    /** What is not said follows from the referred case: its category now, and the person as registered. */
    private static Registration registration(CaseFacts referred, Unit recipient, AcceptReferral command) {
        Registration known = referred.subject().registration();
        ReceivingCase said = command.receiving();
        return new Registration(
                command.on(),
                Objects.requireNonNullElse(said.category(), referred.subject().category()),
                Objects.requireNonNullElse(said.secondaryCategories(), List.of()),
                recipient.region(),
                recipient.posting(),
                Objects.requireNonNullElse(said.ageBand(), known.ageBand()),
                Objects.requireNonNullElse(said.gender(), known.gender()),
                ReferralSource.valueOf(referred.ownership().owner().service().name()));
    }
}
