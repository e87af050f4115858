package no.imdi.egnevalg.access.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainVerifierTest {

    private static final String REHASH = "UPDATE access_log l SET hash = access_log_hash(l) WHERE position = ";

    private static LogDatabase database;

    @BeforeAll
    static void start() {
        database = new LogDatabase();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void ten_entries() {
        database.empty();
        database.log()
                .append(IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> Entries.read("caller-" + i, "case-" + i))
                        .toList());
    }

    @Test
    void an_empty_log_is_intact() {
        database.empty();

        assertThat(verdict()).isEqualTo(new ChainVerdict.Intact(0, new LogHead(0, "0".repeat(64))));
        assertThat(database.reader().head()).isEmpty();
    }

    @Test
    void an_intact_log_tells_its_head() {
        assertThat(verdict())
                .isEqualTo(new ChainVerdict.Intact(10, database.reader().head().orElseThrow()));
    }

    @Test
    void a_row_written_anew_with_a_hash_that_fits_it_is_named() {
        database.tamper("UPDATE access_log SET caller_id = 'somebody else' WHERE position = 4", REHASH + 4);

        assertThat(verdict()).isEqualTo(new ChainVerdict.Altered(4));
    }

    @Test
    void a_first_row_that_claims_a_predecessor_is_named() {
        database.tamper(
                "UPDATE access_log SET previous_hash = sha256(previous_hash) WHERE position = 1",
                REHASH + 1,
                "UPDATE access_log SET previous_hash = (SELECT hash FROM access_log WHERE position = 1) WHERE position = 2",
                REHASH + 2);

        assertThat(verdict()).isEqualTo(new ChainVerdict.Altered(1));
    }

    @Test
    void rows_that_moved_up_into_a_gap_are_named_from_the_gap_on() {
        database.tamper("DELETE FROM access_log WHERE position = 5");
        IntStream.rangeClosed(6, 10)
                .forEach(
                        i -> database.tamper("UPDATE access_log SET position = " + (i - 1) + " WHERE position = " + i));

        assertThat(verdict()).isEqualTo(new ChainVerdict.Altered(5));
    }

    @Test
    void rows_from_before_there_were_questions_keep_their_hash() {
        try (LogDatabase older = new LogDatabase(owner -> owner.sql("SELECT * FROM append_access_log(ARRAY['a', 'b'],"
                        + " NULL, NULL, ARRAY['READ_CASE', 'READ_CASE'], NULL, NULL, NULL, ARRAY['GRANTED', 'DENIED'],"
                        + " NULL, NULL, ARRAY['1', '2'])")
                .query()
                .listOfRows())) {
            older.log()
                    .append(List.of(Entries.read("c", "case-1").asking("/api/v1/cases"), Entries.read("d", "case-2")));

            assertThat(older.verifier().verify())
                    .isInstanceOfSatisfying(
                            ChainVerdict.Intact.class,
                            intact -> assertThat(intact.count()).isEqualTo(4));
            older.tamper("UPDATE access_log SET question = '/api/v1/cases' WHERE position = 2");
            assertThat(older.verifier().verify()).isEqualTo(new ChainVerdict.Altered(2));
        }
    }

    @Test
    void a_time_out_of_this_world_is_an_alteration_and_no_failure() {
        for (String time : List.of("infinity", "-infinity", "4000-01-01 BC")) {
            database.tamper("UPDATE access_log SET at = '" + time + "' WHERE position = 6");

            assertThat(verdict()).isEqualTo(new ChainVerdict.Altered(6));
        }
    }

    @Test
    void a_tail_that_was_cut_off_is_found_with_the_noted_head_only() {
        LogHead noted = database.reader().head().orElseThrow();
        database.tamper("DELETE FROM access_log WHERE position > 8");

        assertThat(verdict()).isInstanceOf(ChainVerdict.Intact.class);
        assertThat(database.verifier().verify(noted)).isEqualTo(new ChainVerdict.HeadMismatch(noted));
    }

    @Test
    void a_tail_that_was_cut_off_and_grew_again_is_found_with_the_noted_head() {
        LogHead noted = database.reader().head().orElseThrow();
        database.tamper("DELETE FROM access_log WHERE position > 8");
        database.log().append(List.of(Entries.read("a", "b"), Entries.read("a", "b"), Entries.read("a", "b")));

        assertThat(verdict()).isInstanceOf(ChainVerdict.Intact.class);
        assertThat(database.verifier().verify(noted)).isEqualTo(new ChainVerdict.HeadMismatch(noted));
    }

    @Test
    void a_noted_head_is_still_found_when_the_log_has_grown() {
        LogHead noted = database.reader().head().orElseThrow();
        database.log().append(Entries.read("a", "case-1"));

        assertThat(database.verifier().verify(noted))
                .isEqualTo(new ChainVerdict.Intact(11, database.reader().head().orElseThrow()));
    }

    private static ChainVerdict verdict() {
        return database.verifier().verify();
    }
}
