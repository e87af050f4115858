package no.imdi.egnevalg.access.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessLogReaderTest {

    private static LogDatabase database;
    private static List<AppendedEntry> appended;

    /** Ten entries: odd ones by mr, even ones by kt; the case changes every third entry. */
    @BeforeAll
    static void start() {
        database = new LogDatabase();
        appended = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> database.log().append(Entries.read(i % 2 == 0 ? "kt" : "mr", "case-" + i / 3)))
                .toList();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void the_newest_come_first() {
        assertThat(positions(new SearchCriteria(null, null, null, null, null, null, null, 200)))
                .containsExactly(10L, 9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void by_case_and_by_person() {
        assertThat(positions(new SearchCriteria("case-1", null, null, null, null, null, null, 200)))
                .containsExactly(5L, 4L, 3L);
        assertThat(positions(new SearchCriteria(null, "kt", null, null, null, null, null, 200)))
                .containsExactly(10L, 8L, 6L, 4L, 2L);
        assertThat(positions(new SearchCriteria("case-1", "kt", null, null, null, null, null, 200)))
                .containsExactly(4L);
        assertThat(positions(new SearchCriteria("case-1' OR 'a' = 'a", null, null, null, null, null, null, 200)))
                .isEmpty();
    }

    @Test
    void by_what_was_asked_for_and_what_came_of_it() {
        assertThat(positions(new SearchCriteria("case-1", null, null, null, "READ_TIMELINE", null, null, 200)))
                .containsExactly(5L, 4L, 3L);
        assertThat(positions(new SearchCriteria("case-1", null, null, null, "READ_CASE", null, null, 200)))
                .isEmpty();
        assertThat(positions(new SearchCriteria("case-1", null, null, null, null, AccessOutcome.GRANTED, null, 200)))
                .containsExactly(5L, 4L, 3L);
        assertThat(positions(new SearchCriteria("case-1", null, null, null, null, AccessOutcome.DENIED, null, 200)))
                .isEmpty();
    }

    @Test
    void by_period_from_its_first_moment_and_without_its_end() {
        Instant third = appended.get(2).at();
        Instant sixth = appended.get(5).at();

        assertThat(positions(new SearchCriteria(null, null, third, sixth, null, null, null, 200)))
                .containsExactly(5L, 4L, 3L);
        assertThat(positions(new SearchCriteria(null, null, sixth, null, null, null, null, 200)))
                .containsExactly(10L, 9L, 8L, 7L, 6L);
        assertThat(positions(new SearchCriteria(null, null, null, third, null, null, null, 200)))
                .containsExactly(2L, 1L);
    }

    @Test
    void a_page_goes_on_where_the_one_before_ended() {
        assertThat(positions(new SearchCriteria(null, "mr", null, null, null, null, null, 2)))
                .containsExactly(9L, 7L);
        assertThat(positions(new SearchCriteria(null, "mr", null, null, null, null, 7L, 2)))
                .containsExactly(5L, 3L);
        assertThat(positions(new SearchCriteria(null, "mr", null, null, null, null, 1L, 2)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void a_page_has_1_to_200_entries(int limit) {
        assertThatThrownBy(() -> new SearchCriteria(null, null, null, null, null, null, null, limit))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_head_is_the_last_entry() {
        AppendedEntry last = appended.getLast();

        assertThat(database.reader().head()).contains(new LogHead(last.position(), last.hash()));
    }

    private static List<Long> positions(SearchCriteria criteria) {
        return database.reader().search(criteria).stream()
                .map(LoggedAccess::position)
                .toList();
    }
}
