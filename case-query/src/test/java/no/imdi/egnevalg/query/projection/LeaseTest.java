package no.imdi.egnevalg.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import no.imdi.egnevalg.query.lives.TestViews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One instance at a time brings the log to the views. */
class LeaseTest {

    private final AtomicLong nanos = new AtomicLong();
    private final TestViews views = new TestViews();
    private final Lease one = new Lease(views.database(), List.of(), nanos::get, new Random(1));
    private final Lease other = new Lease(views.database(), List.of(), nanos::get, new Random(2));

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void who_holds_it_keeps_it_while_they_count() {
        for (int i = 0; i < 50; i++) {
            assertThat(one.hold()).isTrue();
            assertThat(other.hold()).isFalse();
            pass(Duration.ofSeconds(1));
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
        pass(Lease.PATIENCE);
        assertThat(other.hold()).isFalse();

        pass(Duration.ofNanos(1));

        assertThat(other.hold()).isTrue();
        assertThat(one.hold()).isFalse();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
