package no.imdi.egnevalg.command.casefile.referral;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.NOW;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.RECEIVING;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.RECEIVING_NUMBER;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.REFERRAL;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.day;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.inTheTeam;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.COMPETENCE_TEAM;

import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import org.jspecify.annotations.Nullable;

/** Acceptances of the referral of {@link ReferralScene}, by the competence team. */
final class AcceptanceScene {

    static final ReceivingCase NOTHING_SAID = new ReceivingCase(null, null, null, null, null);

    private AcceptanceScene() {}

    static AcceptReferral command(String on, ReceivingCase said) {
        return new AcceptReferral(CASE, 1, REFERRAL, day(on), said, RECEIVING, RECEIVING_NUMBER, NOW);
    }

    static ReceivingCase joining(String caseId) {
        return new ReceivingCase(caseId, null, null, null, null);
    }

    static CaseFileState teamCase() {
        return state(List.of(new CaseFileOpened(
                RECEIVING, RECEIVING_NUMBER, COMPETENCE_TEAM, inTheTeam().registration(), NOW)));
    }

    static CaseFileState state(List<? extends CaseFileEvent> events) {
        @Nullable CaseFileState state = null;
        for (CaseFileEvent event : events) {
            state = CaseFileState.after(state, event);
        }
        return Objects.requireNonNull(state);
    }
}
