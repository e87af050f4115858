package no.imdi.egnevalg.query.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.junit.jupiter.api.Test;

class PositionsTest {

    private static final int MANY = 10_000;

    @Test
    void the_first_event_stands_where_its_token_says() {
        assertThat(Positions.ofEventBetween(null, token(7, 5L, 6L))).isEqualTo(7);
    }

    @Test
    void an_event_after_all_others_stands_at_the_index_of_its_token() {
        GapAwareTrackingToken before = token(7);

        assertThat(Positions.ofEventBetween(before, before.advanceTo(9, MANY))).isEqualTo(9);
    }

    @Test
    void an_event_that_was_committed_late_stands_in_the_gap_it_closes() {
        GapAwareTrackingToken before = token(9, 3L, 8L);

        assertThat(Positions.ofEventBetween(before, before.advanceTo(8, MANY))).isEqualTo(8);
        assertThat(Positions.ofEventBetween(before, before.advanceTo(3, MANY))).isEqualTo(3);
    }

    @Test
    void gaps_given_up_below_an_old_event_are_not_taken_for_the_event() {
        GapAwareTrackingToken before = token(9, 3L, 5L, 8L);

        assertThat(Positions.ofEventBetween(before, before.advanceTo(5, 0))).isEqualTo(5);
        assertThat(Positions.ofEventBetween(before, before.advanceTo(10, 0))).isEqualTo(10);
    }

    private static GapAwareTrackingToken token(long index, Long... gaps) {
        return GapAwareTrackingToken.newInstance(index, List.of(gaps));
    }
}
