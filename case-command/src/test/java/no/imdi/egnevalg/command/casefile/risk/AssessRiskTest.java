package no.imdi.egnevalg.command.casefile.risk;

import static no.imdi.egnevalg.command.casefile.ActOnOpenCase.day;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.ActOnOpenCase;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessRiskTest implements ActOnOpenCase {

    @Override
    public Object act(long seenVersion, LocalDate on) {
        return assessment(seenVersion, on, RiskLevel.HIGH, null);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACUTE")
    void a_danger_that_is_not_acute_need_not_be_assessed_again(RiskLevel level) {
        given().when(assessment(0, day("2014-05-05"), level, null))
                .expectResultMessagePayload(1L)
                .expectEvents(new RiskAssessed(CASE, day("2014-05-05"), level, null, NOW));
    }

    @ParameterizedTest
    @EnumSource
    void any_danger_may_be_assessed_again_even_on_a_day_to_come(RiskLevel level) {
        given().when(assessment(0, day("2014-06-02"), level, day("2014-07-01")))
                .expectResultMessagePayload(1L)
                .expectEvents(new RiskAssessed(CASE, day("2014-06-02"), level, day("2014-07-01"), NOW));
    }

    @Test
    void an_acute_danger_is_not_left_without_a_next_assessment() {
        given().when(assessment(0, day("2014-05-20"), RiskLevel.ACUTE, null))
                .expectNoEvents()
                .expectException(refusedFor(RiskRefusal.NEXT_ASSESSMENT_REQUIRED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-05-19", "2014-05-20"})
    void the_next_assessment_comes_after_this_one(String next) {
        given().when(assessment(0, day("2014-05-20"), RiskLevel.LOW, day(next)))
                .expectNoEvents()
                .expectException(refusedFor(RiskRefusal.NEXT_ASSESSMENT_TOO_EARLY));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        given().when(assessment(0, day("2014-06-03"), RiskLevel.ACUTE, null))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.DayInFuture("/on"), RiskRefusal.NEXT_ASSESSMENT_REQUIRED));
    }

    private static AssessRisk assessment(
            long seenVersion, LocalDate on, RiskLevel level, @Nullable LocalDate nextAssessmentOn) {
        return new AssessRisk(CASE, seenVersion, on, level, nextAssessmentOn, NOW);
    }
}
