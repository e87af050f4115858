package no.imdi.egnevalg.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemoLivesTest {

    private static final long SEED = 2012;

    private final List<DemoCase> cases = DemoCases.of2012(SEED);
    private final List<DemoStep> steps = DemoLives.of(cases, SEED);

    @Test
    void the_same_seed_gives_the_same_lives_and_another_seed_others() {
        assertThat(DemoLives.of(cases, SEED)).isEqualTo(steps);
        assertThat(DemoLives.of(cases, SEED + 1)).isNotEqualTo(steps);
    }

    @Test
    void every_case_is_opened_once_by_its_service_or_by_an_accepted_referral() {
        List<Integer> opened =
                steps.stream().flatMap(step -> openedBy(step).stream()).sorted().toList();

        assertThat(opened).isEqualTo(IntStream.range(0, cases.size()).boxed().toList());
    }

    @Test
    void nothing_happens_in_a_case_before_it_is_opened() {
        Set<Integer> opened = new HashSet<>();
        for (DemoStep step : steps) {
            if (step instanceof DemoStep.Act act) {
                assertThat(opened).as(act.path()).contains(act.number());
            }
            opened.addAll(openedBy(step));
        }
    }

    @Test
    void steps_come_in_the_order_of_their_days_and_none_after_the_end() {
        assertThat(steps).extracting(DemoStep::on).isSorted();
        assertThat(steps.getLast().on()).isBeforeOrEqualTo(DemoLives.end());
    }

    private static List<Integer> openedBy(DemoStep step) {
        return switch (step) {
            case DemoStep.Opening opening -> List.of(opening.number());
            case DemoStep.Act act -> act.receiver() == null ? List.of() : List.of(act.receiver());
            case DemoStep.Conversations _, DemoStep.Housing _ -> List.of();
        };
    }
}
