package no.imdi.egnevalg.command.casefile.access;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.atSchool;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.CaseFileScene;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.ConcernResolved;
import no.imdi.egnevalg.kernel.casefile.HandoverAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.HandoverDeclined;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.InvolvedUnitReplaced;
import no.imdi.egnevalg.kernel.casefile.MoveSeen;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralCompleted;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.ConcernKind;
import no.imdi.egnevalg.kernel.codelist.ConcernResolution;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import no.imdi.egnevalg.kernel.codelist.ReferralOutcome;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;

/** A school's case as units come into it and leave it. Nothing is asked of the rules: any order will do. */
final class CaseLife {

    private static final LocalDate DAY = LocalDate.of(2014, 5, 20);
    private static final Recorded NOW = CaseFileScene.at("2014-06-02T08:00:00Z");

    private CaseFileState state;

    CaseLife(Unit school) {
        state = CaseFileState.after(
                null,
                CaseFileScene.opened(
                        school.service(), atSchool().posting(school.posting()).registration()));
    }

    CaseLife sent(String referralId, Unit to) {
        return after(new ReferralSent(
                CASE, referralId, DAY, ReferralRecipient.of(to), ReferralReason.EXPERTISE, Urgency.NORMAL, NOW));
    }

    CaseLife accepted(String referralId) {
        return after(new ReferralAccepted(CASE, referralId, DAY, null, NOW));
    }

    CaseLife ended(String referralId) {
        return after(new ReferralCompleted(CASE, referralId, DAY, ReferralOutcome.HELP_GIVEN, NOW));
    }

    CaseLife offered(Unit to) {
        return after(new HandoverOffered(
                CASE, DAY, facts().ownership().owner(), to, HandoverReason.EXPERTISE, Urgency.NORMAL, NOW));
    }

    CaseLife declined() {
        return after(new HandoverDeclined(CASE, DAY, RejectionReason.NO_CAPACITY, NOW));
    }

    CaseLife handedOver(Unit to) {
        return after(new CaseFileHandedOver(CASE, DAY, facts().ownership().owner(), to, NOW));
    }

    CaseLife flagged(String concernId, Unit owner) {
        return after(new ConcernFlagged(CASE, concernId, DAY, ConcernKind.JOURNEY_PLANNED, DAY, owner, NOW));
    }

    CaseLife resolved(String concernId) {
        return after(new ConcernResolved(CASE, concernId, DAY, ConcernResolution.MEASURES_TAKEN, NOW));
    }

    /** The place was registered wrongly: it was this school all the time. */
    CaseLife corrected(Unit school) {
        Registration before = facts().subject().registration();
        Registration after = atSchool().posting(school.posting()).registration();
        return after(
                new RegistrationCorrected(CASE, school.service(), before, after, CorrectionReason.WRONG_PLACE, NOW));
    }

    CaseLife seen() {
        return after(new HandoverAnswerSeen(CASE, NOW)).after(new MoveSeen(CASE, NOW));
    }

    CaseLife replaced(Unit from, Unit to) {
        return after(new InvolvedUnitReplaced(CASE, from, to, NOW));
    }

    CaseLife voided() {
        CaseFacts facts = facts();
        return after(new CaseFileVoided(
                CASE, facts.service(), facts.subject().registration(), VoidingReason.NOT_A_CASE, NOW));
    }

    CaseFacts facts() {
        return state.facts();
    }

    private CaseLife after(CaseFileEvent event) {
        state = CaseFileState.after(state, event);
        return this;
    }
}
