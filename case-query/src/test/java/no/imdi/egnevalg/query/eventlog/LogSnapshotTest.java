package no.imdi.egnevalg.query.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogSnapshotTest {

    private static final long BASE = 3L << 48;

    @Test
    void it_sees_what_was_committed_and_nothing_that_was_running_or_came_later() {
        LogSnapshot snapshot = LogSnapshot.of(BASE, "10:20:12,15", 7);

        assertThat(LongStream.rangeClosed(8, 22).filter(id -> snapshot.sees(BASE + id)))
                .containsExactly(8L, 9L, 10L, 11L, 13L, 14L, 16L, 17L, 18L, 19L);
    }

    @Test
    void it_sees_all_that_an_earlier_epoch_left_and_nothing_of_a_later_one() {
        LogSnapshot snapshot = LogSnapshot.of(BASE, "10:20:12", 7);

        assertThat(snapshot.sees(0)).isTrue();
        assertThat(snapshot.sees((2L << 48) + 1_000_000)).isTrue();
        assertThat(snapshot.sees((4L << 48) + 1)).isFalse();
    }

    @Test
    void its_text_says_all_of_it() {
        for (String pg : List.of("10:20:12,15", "7:7:", "1:9:1")) {
            LogSnapshot snapshot = LogSnapshot.of(BASE, pg, 7);
            assertThat(LogSnapshot.parse(snapshot.text())).isEqualTo(snapshot);
        }
    }

    @Test
    void a_text_from_before_it_told_the_head_is_still_read() {
        assertThat(LogSnapshot.parse("5:20:12,15"))
                .isEqualTo(new LogSnapshot(5, 20, List.of(12L, 15L), Long.MAX_VALUE));
    }

    @Test
    void after_a_crash_it_may_see_a_little_less_and_of_a_log_that_was_set_back_much_less() {
        LogSnapshot before = LogSnapshot.of(BASE, "90000:90000:", 7);

        assertThat(LogSnapshot.of(BASE, "89990:89990:", 7).mayFollow(before)).isTrue();
        assertThat(LogSnapshot.of(BASE, "95000:95000:", 9).mayFollow(before)).isTrue();
        assertThat(LogSnapshot.of(BASE, "50000:50000:", 7).mayFollow(before)).isFalse();
        assertThat(LogSnapshot.of(BASE + (1L << 48), "95000:95000:", 9).mayFollow(before))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1:2", "1:2:3:4:5", "a:b:", "1:2:x", "1:2:3:x"})
    void what_is_no_text_of_one_is_refused(String text) {
        assertThatThrownBy(() -> LogSnapshot.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Transactions begin and end at random, and a snapshot is taken now and then. */
    @Test
    void a_later_snapshot_sees_all_that_an_earlier_one_saw() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            List<LogSnapshot> snapshots = snapshots(new Random(seed));
            for (int later = 0; later < snapshots.size(); later++) {
                for (int earlier = 0; earlier <= later; earlier++) {
                    LogSnapshot one = snapshots.get(earlier);
                    LogSnapshot other = snapshots.get(later);
                    assertThat(other.seesAllOf(one)).isTrue();
                    if (one.seesAllOf(other)) {
                        assertThat(LongStream.range(0, other.end() + 3).filter(id -> other.sees(BASE + id)))
                                .allMatch(id -> one.sees(BASE + id));
                    }
                }
            }
        });
    }

    private static List<LogSnapshot> snapshots(Random random) {
        List<LogSnapshot> snapshots = new ArrayList<>();
        TreeSet<Long> running = new TreeSet<>();
        long next = 1;
        for (int i = 0; i < 40; i++) {
            switch (random.nextInt(3)) {
                case 0 -> running.add(next++);
                case 1 -> running.remove(running.isEmpty() ? 0L : running.first() + random.nextInt(3));
                default -> snapshots.add(new LogSnapshot(BASE, next, List.copyOf(running), next));
            }
        }
        return snapshots;
    }
}
