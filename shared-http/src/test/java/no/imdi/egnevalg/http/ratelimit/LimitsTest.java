package no.imdi.egnevalg.http.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import no.imdi.egnevalg.http.ratelimit.LimitedService.StandingTime;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final int BURST = 5;
    private static final int PER_MINUTE = 60;

    private final StandingTime time = new StandingTime();
    private final Limits limits = new Limits(new Allowance(PER_MINUTE, BURST), time);

    @Test
    void nobody_ever_gets_more_than_the_burst_and_what_came_back_since() {
        qt().forAll(lists().of(integers().between(0, 3_000)).ofSizeBetween(1, 60))
                .checkAssert(pauses -> assertThat(served(pauses))
                        .isLessThanOrEqualTo(BURST
                                + pauses.stream().mapToLong(pause -> pause).sum() * PER_MINUTE / 60_000));
    }

    private static long served(List<Integer> pauses) {
        StandingTime time = new StandingTime();
        Limits limits = new Limits(new Allowance(PER_MINUTE, BURST), time);
        return pauses.stream()
                .filter(pause -> {
                    time.move(Duration.ofMillis(pause));
                    return !limits.take("caller").isNeeded();
                })
                .count();
    }

    @Test
    void who_comes_back_after_the_wait_is_served() {
        qt().forAll(lists().of(integers().between(0, 500)).ofSizeBetween(BURST + 1, 40))
                .checkAssert(LimitsTest::isServedAfterTheWait);
    }

    private static void isServedAfterTheWait(List<Integer> pauses) {
        StandingTime time = new StandingTime();
        Limits limits = new Limits(new Allowance(PER_MINUTE, BURST), time);
        pauses.forEach(pause -> {
            time.move(Duration.ofMillis(pause));
            Wait wait = limits.take("caller");
            if (wait.isNeeded()) {
                assertThat(wait.wholeSeconds()).isBetween(1L, 60L / PER_MINUTE);
                time.move(Duration.ofSeconds(wait.wholeSeconds()));
                assertThat(limits.take("caller").isNeeded()).isFalse();
            }
        });
    }

    @Test
    void many_callers_take_no_more_than_their_room() {
        IntStream.range(0, 5 * Limits.CALLERS).forEach(n -> limits.take("attacker " + n));

        assertThat(limits.callers()).isLessThanOrEqualTo(Limits.CALLERS);
    }

    @Test
    void an_active_caller_stays_limited_however_many_others_come_once() {
        IntStream.rangeClosed(0, BURST).forEach(_ -> limits.take("active"));

        IntStream.range(0, 20 * Limits.CALLERS).forEach(n -> {
            limits.take("attacker " + n);
            if (n % 1_000 == 0) {
                assertThat(limits.take("active").isNeeded())
                        .as("after %s others", n)
                        .isTrue();
            }
        });
    }

    @Test
    void the_idle_are_forgotten() {
        limits.take("caller");

        time.move(Duration.ofHours(1));

        assertThat(limits.callers()).isZero();
    }

    @Test
    void who_goes_on_asking_in_vain_does_not_wait_longer_for_it() {
        IntStream.range(0, BURST + 340).forEach(_ -> limits.take("caller"));

        assertThat(limits.take("caller").wholeSeconds()).isEqualTo(60 / PER_MINUTE);
    }
}
