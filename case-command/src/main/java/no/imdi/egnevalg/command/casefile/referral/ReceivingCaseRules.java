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

/** Opens the recipient's own case. */
final class ReceivingCaseRules {

    private ReceivingCaseRules() {}

    /**
     * Opens the case on the day of the acceptance if its registration is valid. It counts as a new case of the
     * recipient's service.
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

    /**
     * Missing values are taken from the referred case: its current main category, and the registered age band and
     * gender.
     */
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
