package no.imdi.egnevalg.query.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.HandoverAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.HandoverDeclined;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.InvolvedUnitReplaced;
import no.imdi.egnevalg.kernel.casefile.MoveSeen;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.ReferralAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import no.imdi.egnevalg.kernel.codelist.ConcernKind;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import no.imdi.egnevalg.kernel.codelist.ReopeningReason;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import org.junit.jupiter.api.Test;

/** A case of a school: what of it waits for whom, and from which day. */
class WaitingItemsTest {

    private static final Recorded RECORDED = new Recorded(Instant.parse("2012-05-02T10:00:00Z"), Author.UNIDENTIFIED);
    private static final LocalDate MAY = LocalDate.of(2012, 5, 1);
    private static final Unit SCHOOL = school("SCHOOL-EAST-01");
    private static final Unit OTHER_SCHOOL = school("SCHOOL-EAST-02");
    private static final Unit TEAM = new Unit(AdviserService.COMPETENCE_TEAM, null, null);
    private static final ReferralSent SENT = new ReferralSent(
            "c", "r", MAY, ReferralRecipient.of(TEAM), ReferralReason.EXPERTISE, Urgency.URGENT, RECORDED);
    private static final ReferralRejected REJECTED =
            new ReferralRejected("c", "r", MAY.plusDays(5), RejectionReason.NO_CAPACITY, RECORDED);
    private static final HandoverOffered OFFERED =
            new HandoverOffered("c", MAY, SCHOOL, TEAM, HandoverReason.EXPERTISE, Urgency.NORMAL, RECORDED);
    private static final HandoverDeclined DECLINED =
            new HandoverDeclined("c", MAY.plusDays(2), RejectionReason.NO_CAPACITY, RECORDED);
    private static final RiskAssessed ASSESSED =
            new RiskAssessed("c", MAY, RiskLevel.HIGH, LocalDate.of(2012, 8, 1), RECORDED);
    private static final ConcernFlagged FLAGGED =
            new ConcernFlagged("c", "f", MAY, ConcernKind.JOURNEY_PLANNED, LocalDate.of(2012, 6, 15), SCHOOL, RECORDED);
    private static final CaseFileClosed CLOSED =
            new CaseFileClosed("c", MAY.plusDays(9), ClosureOutcome.IN_SAFETY, RECORDED);
    private static final CaseFileReopened REOPENED =
            new CaseFileReopened("c", MAY.plusDays(20), ReopeningReason.NEW_CONCERN, RECORDED);

    @Test
    void a_referral_is_due_by_its_urgency_and_then_waits_for_its_sender_too() {
        WaitingItems waitingItems = after(SENT);

        assertThat(waitingItems.waitingFor(TEAM, MAY))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.dueOn()).isEqualTo(MAY.plusDays(3)));
        assertThat(waiting(waitingItems, SCHOOL, MAY.plusDays(3))).isEmpty();
        assertThat(waiting(waitingItems, SCHOOL, MAY.plusDays(4))).containsExactly("REFERRAL_UNANSWERED");
        assertThat(waiting(after(SENT, new ReferralAnswerSeen("c", "r", RECORDED)), SCHOOL, MAY.plusDays(4)))
                .isEmpty();
        assertThat(waiting(after(SENT, new ReferralAnswerSeen("c", "r", RECORDED)), TEAM, MAY.plusDays(4)))
                .containsExactly("REFERRAL");
    }

    @Test
    void a_rejected_referral_waits_for_its_sender_until_seen_also_in_a_closed_case() {
        assertThat(waiting(after(SENT, REJECTED), SCHOOL, MAY.plusDays(9))).containsExactly("REFERRAL_REJECTED");
        assertThat(waiting(after(SENT, REJECTED), TEAM, MAY.plusDays(9))).isEmpty();
        assertThat(waiting(after(SENT, REJECTED, CLOSED), SCHOOL, MAY.plusDays(9)))
                .containsExactly("REFERRAL_REJECTED");
        assertThat(waiting(after(SENT, REJECTED, new ReferralAnswerSeen("c", "r", RECORDED)), SCHOOL, MAY.plusDays(9)))
                .isEmpty();
    }

    @Test
    void a_declined_handover_waits_for_its_sender_until_seen_or_offered_again() {
        LocalDate later = MAY.plusDays(9);
        assertThat(waiting(after(OFFERED, DECLINED), SCHOOL, later)).containsExactly("HANDOVER_DECLINED");
        assertThat(waiting(after(OFFERED, DECLINED, new HandoverAnswerSeen("c", RECORDED)), SCHOOL, later))
                .isEmpty();
        assertThat(waiting(after(OFFERED, DECLINED, OFFERED), SCHOOL, later)).isEmpty();
        assertThat(waiting(after(OFFERED), SCHOOL, MAY.plusDays(15))).containsExactly("HANDOVER_UNANSWERED");
    }

    @Test
    void on_reopening_what_waited_waits_again() {
        LocalDate later = MAY.plusDays(30);
        assertThat(waiting(after(ASSESSED, FLAGGED), SCHOOL, later)).containsExactly("RISK_ASSESSMENT", "CONCERN");
        assertThat(waiting(after(ASSESSED, FLAGGED, CLOSED), SCHOOL, later)).isEmpty();
        assertThat(waiting(after(ASSESSED, FLAGGED, CLOSED, REOPENED), SCHOOL, later))
                .containsExactly("RISK_ASSESSMENT", "CONCERN");
        assertThat(waiting(after(SENT, CLOSED, REOPENED), TEAM, later)).containsExactly("REFERRAL");
    }

    @Test
    void a_case_that_a_correction_moved_stands_in_the_inbox_of_its_new_unit_until_seen_with_what_waits_in_it() {
        LocalDate later = MAY.plusDays(9);
        RegistrationCorrected moved = corrected("SCHOOL-EAST-01", "SCHOOL-EAST-02");

        assertThat(waiting(after(ASSESSED, SENT, REJECTED, moved), OTHER_SCHOOL, later))
                .containsExactly("RISK_ASSESSMENT", "REFERRAL_REJECTED", "CASE_MOVED");
        assertThat(waiting(after(ASSESSED, SENT, REJECTED, moved), SCHOOL, later))
                .isEmpty();
        assertThat(waiting(after(moved, new MoveSeen("c", RECORDED)), OTHER_SCHOOL, later))
                .isEmpty();
        assertThat(waiting(after(moved, corrected("SCHOOL-EAST-02", "SCHOOL-EAST-01")), SCHOOL, later))
                .containsExactly("CASE_MOVED");
        assertThat(waiting(after(corrected("SCHOOL-EAST-01", "SCHOOL-EAST-01")), SCHOOL, later))
                .isEmpty();
    }

    @Test
    void with_a_handover_nothing_is_left_to_be_seen_but_answers_to_referrals() {
        CaseFileHandedOver handedOver = new CaseFileHandedOver("c", MAY, OTHER_SCHOOL, TEAM, RECORDED);

        assertThat(waiting(
                        after(corrected("SCHOOL-EAST-01", "SCHOOL-EAST-02"), OFFERED, SENT, REJECTED, handedOver),
                        TEAM,
                        MAY.plusDays(30)))
                .containsExactly("REFERRAL_REJECTED");
    }

    @Test
    void what_waited_for_a_unit_waits_for_the_one_that_took_its_place() {
        Unit west = new Unit(AdviserService.COMPETENCE_TEAM, null, "none");
        InvolvedUnitReplaced replaced = new InvolvedUnitReplaced("c", TEAM, west, RECORDED);

        assertThat(waiting(after(SENT, OFFERED, replaced), west, MAY)).containsExactly("REFERRAL", "HANDOVER");
        assertThat(waiting(after(SENT, OFFERED, replaced), TEAM, MAY)).isEmpty();
    }

    private static List<String> waiting(WaitingItems waitingItems, Unit unit, LocalDate today) {
        return waitingItems
                .waitingFor(unit, today)
                .map(item -> item.kind().name())
                .toList();
    }

    private static WaitingItems after(CaseFileEvent... events) {
        return Stream.of(events)
                .reduce(
                        WaitingItems.of(SCHOOL),
                        (waitingItems, event) -> waitingItems.after(AdviserService.MINORITY_ADVISER, event),
                        (one, _) -> one);
    }

    private static RegistrationCorrected corrected(String from, String to) {
        return new RegistrationCorrected(
                "c",
                AdviserService.MINORITY_ADVISER,
                registration(from),
                registration(to),
                CorrectionReason.WRONG_PLACE,
                RECORDED);
    }

    private static Registration registration(String posting) {
        return new Registration(
                MAY,
                Category.FEARED_FORCED_MARRIAGE,
                List.of(),
                null,
                posting,
                AgeBand.AGE_16_17,
                Gender.FEMALE,
                ReferralSource.SCHOOL);
    }

    private static Unit school(String posting) {
        return new Unit(AdviserService.MINORITY_ADVISER, null, posting);
    }
}
