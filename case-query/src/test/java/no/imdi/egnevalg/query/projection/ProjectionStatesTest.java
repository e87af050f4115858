package no.imdi.egnevalg.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.query.eventlog.LogPosition;
import no.imdi.egnevalg.query.lives.TestViews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is stored of a generation is what every instance tells of it. */
class ProjectionStatesTest {

    private static final String KEY = "tested@1.7";
    private static final Failure FAILURE = new Failure(Instant.parse("2026-06-30T12:00:00Z"), "an error", 2);

    private final TestViews views = new TestViews();
    private final ProjectionStates states = new ProjectionStates(views.database());

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_generation_that_fails_before_it_has_taken_anything_in_says_so() {
        states.failed(KEY, FAILURE);

        assertThat(stored()).isEqualTo(new ProjectionState(LogPosition.START, 0, false, FAILURE));
        states.reached(List.of(KEY), LogPosition.START, 12);
        assertThat(stored()).isEqualTo(new ProjectionState(LogPosition.START, 12, false, null));
    }

    @Test
    void a_failure_leaves_the_place_as_it_is() {
        states.reached(List.of(KEY), LogPosition.START, 12);
        states.failed(KEY, FAILURE);

        assertThat(stored()).isEqualTo(new ProjectionState(LogPosition.START, 12, false, FAILURE));
    }

    private ProjectionState stored() {
        return Objects.requireNonNull(states.all().get(KEY));
    }
}
