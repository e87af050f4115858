package no.imdi.egnevalg.command.casefile.closure;

import static no.imdi.egnevalg.command.casefile.ActOnOpenCase.day;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.ActOnOpenCase;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.ConcernResolved;
import no.imdi.egnevalg.kernel.casefile.GuidanceGiven;
import no.imdi.egnevalg.kernel.casefile.HandoverDeclined;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernAdded;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Agency;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import no.imdi.egnevalg.kernel.codelist.ConcernKind;
import no.imdi.egnevalg.kernel.codelist.ConcernResolution;
import no.imdi.egnevalg.kernel.codelist.GuidanceChannel;
import no.imdi.egnevalg.kernel.codelist.GuidanceParty;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloseCaseFileTest implements ActOnOpenCase {

    private static final LocalDate DAY = day("2014-05-20");
    private static final Unit SCHOOL = Unit.of(AdviserService.MINORITY_ADVISER, REGISTERED);
    private static final Unit REGION = new Unit(AdviserService.REGIONAL_COORDINATOR, Region.EAST, null);
    private static final RiskAssessed ACUTE = assessed("2014-05-20", RiskLevel.ACUTE);
    private static final ConcernFlagged CONCERN =
            new ConcernFlagged(CASE, "concern", DAY, ConcernKind.VIOLENCE, day("2014-06-20"), SCHOOL, NOW);
    private static final ReferralSent REFERRAL = new ReferralSent(
            CASE,
            "referral",
            DAY,
            ReferralRecipient.of(Agency.POLICE),
            ReferralReason.PERSON_MOVED,
            Urgency.URGENT,
            NOW);
    private static final HandoverOffered OFFER =
            new HandoverOffered(CASE, DAY, SCHOOL, REGION, HandoverReason.PERSON_MOVED, Urgency.NORMAL, NOW);

    @Override
    public Object act(long seenVersion, LocalDate on) {
        return new CloseCaseFile(CASE, seenVersion, on, ClosureOutcome.IN_SAFETY, NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-05-05", "2014-06-02"})
    void a_case_is_closed_on_any_day_from_its_opening_to_today(String day) {
        given().when(act(0, day(day))).expectResultMessagePayload(1L).expectEvents(closed(day));
    }

    @Test
    void a_case_is_closed_once_nothing_is_left_undone_in_it() {
        given(
                        ACUTE,
                        CONCERN,
                        REFERRAL,
                        OFFER,
                        assessed("2014-05-21", RiskLevel.LOW),
                        new ConcernResolved(CASE, "concern", day("2014-05-22"), ConcernResolution.DID_NOT_HAPPEN, NOW),
                        new ReferralRejected(CASE, "referral", DAY, RejectionReason.NO_CAPACITY, NOW),
                        new HandoverDeclined(CASE, DAY, RejectionReason.NO_CAPACITY, NOW))
                .when(act(8, day("2014-05-22")))
                .expectEvents(closed("2014-05-22"));
    }

    @Test
    void a_case_with_an_acute_risk_stays_open() {
        given(ACUTE).when(act(1, DAY)).expectNoEvents().expectException(refusedFor(ClosureRefusal.RISK_IS_ACUTE));
    }

    @Test
    void an_earlier_assessment_that_was_entered_later_does_not_make_a_risk_less_acute() {
        given(ACUTE, assessed("2014-05-19", RiskLevel.LOW))
                .when(act(2, DAY))
                .expectNoEvents()
                .expectException(refusedFor(ClosureRefusal.RISK_IS_ACUTE));
    }

    @Test
    void of_two_assessments_on_one_day_the_one_entered_last_counts() {
        given(ACUTE, assessed("2014-05-20", RiskLevel.HIGH)).when(act(2, DAY)).expectEvents(closed("2014-05-20"));
    }

    @Test
    void a_case_with_an_unresolved_concern_stays_open() {
        given(CONCERN)
                .when(act(1, DAY))
                .expectNoEvents()
                .expectException(refusedFor(ClosureRefusal.CONCERN_UNRESOLVED));
    }

    @Test
    void a_case_with_an_unanswered_referral_stays_open() {
        given(REFERRAL)
                .when(act(1, DAY))
                .expectNoEvents()
                .expectException(refusedFor(ClosureRefusal.REFERRAL_UNANSWERED));
    }

    @Test
    void a_case_that_has_been_offered_to_another_unit_stays_open() {
        given(OFFER).when(act(1, DAY)).expectNoEvents().expectException(refusedFor(ClosureRefusal.HANDOVER_UNANSWERED));
    }

    @Test
    void everything_that_is_left_undone_is_said_at_once_before_what_is_wrong_with_the_day() {
        given(ACUTE, CONCERN, REFERRAL, OFFER)
                .when(act(4, day("2014-06-03")))
                .expectNoEvents()
                .expectException(refusedFor(
                        ClosureRefusal.RISK_IS_ACUTE,
                        ClosureRefusal.CONCERN_UNRESOLVED,
                        ClosureRefusal.REFERRAL_UNANSWERED,
                        ClosureRefusal.HANDOVER_UNANSWERED,
                        new Refusal.DayInFuture("/on")));
    }

    static Stream<CaseFileEvent> done() {
        return Stream.of(
                new GuidanceGiven(CASE, DAY, GuidanceChannel.MEETING, List.of(GuidanceParty.PARENTS), NOW),
                assessed("2014-05-20", RiskLevel.LOW),
                new SecondaryConcernAdded(CASE, DAY, Category.EXTREME_CONTROL, NOW));
    }

    @ParameterizedTest
    @MethodSource("done")
    void a_case_is_not_closed_before_anything_that_was_done_in_it(CaseFileEvent done) {
        given(done)
                .when(act(1, day("2014-05-19")))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.DayTooEarly("/on")));
    }

    private static CaseFileClosed closed(String day) {
        return new CaseFileClosed(CASE, day(day), ClosureOutcome.IN_SAFETY, NOW);
    }

    private static RiskAssessed assessed(String day, RiskLevel level) {
        return new RiskAssessed(CASE, day(day), level, day("2014-06-10"), NOW);
    }
}
