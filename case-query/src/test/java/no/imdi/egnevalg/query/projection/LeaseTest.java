package no.imdi.egnevalg.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import no.imdi.egnevalg.query.lives.TestViews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One instance at a time brings the log to the views. */
class LeaseTest {

    private final TestViews views = new TestViews();
    private final Lease one = new Lease(views.database());
    private final Lease other = new Lease(views.database());

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void who_holds_it_keeps_it_while_they_count() {
        assertThat(one.hold()).isTrue();
        for (int i = 0; i < 5; i++) {
            assertThat(other.hold()).isFalse();
            assertThat(one.hold()).isTrue();
        }
    }

    @Test
    void who_gives_it_up_leaves_it_to_the_next_at_once() {
        assertThat(one.hold()).isTrue();
        one.giveUp();

        assertThat(other.hold()).isTrue();
        assertThat(one.hold()).isFalse();
        one.giveUp();
        assertThat(other.hold()).isTrue();
    }

    @Test
    void who_stands_still_for_too_long_loses_it_and_learns_of_it() {
        assertThat(one.hold()).isTrue();
        assertThat(other.hold()).isFalse();

        await().atMost(Lease.PATIENCE.multipliedBy(5))
                .pollInterval(Duration.ofMillis(200))
                .until(other::hold);

        assertThat(one.hold()).isFalse();
    }

    @Test
    void who_counts_for_longer_than_the_patience_of_the_other_does_not_lose_it() {
        AtomicBoolean lost = new AtomicBoolean();
        long end = System.nanoTime() + Lease.PATIENCE.plusSeconds(1).toNanos();

        await().atMost(Lease.PATIENCE.multipliedBy(5))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    lost.compareAndSet(false, !one.hold() || other.hold());
                    return System.nanoTime() - end > 0;
                });

        assertThat(lost).isFalse();
    }
}
