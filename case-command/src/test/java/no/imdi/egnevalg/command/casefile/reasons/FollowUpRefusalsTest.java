package no.imdi.egnevalg.command.casefile.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.closure.ClosureRefusal;
import no.imdi.egnevalg.command.casefile.concerns.ConcernRefusal;
import no.imdi.egnevalg.command.casefile.recategorisation.RecategorisationRefusal;
import no.imdi.egnevalg.command.casefile.reopening.ReopeningRefusal;
import no.imdi.egnevalg.command.casefile.risk.RiskRefusal;
import no.imdi.egnevalg.command.casefile.secondaryconcerns.SecondaryConcernRefusal;
import no.imdi.egnevalg.command.decision.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The refusals that acts of the follow-up have to themselves. */
class FollowUpRefusalsTest {

    static Stream<Reason> refusals() {
        return Stream.<Reason[]>of(
                        RiskRefusal.values(),
                        ConcernRefusal.values(),
                        RecategorisationRefusal.values(),
                        SecondaryConcernRefusal.values(),
                        ClosureRefusal.values(),
                        ReopeningRefusal.values())
                .flatMap(Arrays::stream);
    }

    @Test
    void no_two_have_the_same_name_outside_nor_one_of_those_that_all_acts_share() {
        assertThat(Stream.concat(refusals(), RefusalTest.refusals().stream())
                        .map(reason -> reason instanceof Refusal shared ? shared.getClass() : reason)
                        .distinct())
                .hasSameSizeAs(Stream.concat(refusals(), RefusalTest.refusals().stream())
                        .map(Reason::type)
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void each_has_a_name_a_place_and_a_sentence(Reason refusal) {
        assertThat(refusal.type()).matches("[a-z]+(-[a-z]+)+");
        assertThat(refusal.pointer()).matches("(/[a-zA-Z]+)?");
        assertThat(refusal.detail()).matches("[A-Z].+\\.");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_lies_in_state_or_address_points_at_no_field(Reason refusal) {
        assertThat(refusal.liesInState() || refusal.liesInAddress())
                .isEqualTo(refusal.pointer().isEmpty());
        assertThat(refusal.liesInState() && refusal.liesInAddress()).isFalse();
    }
}
