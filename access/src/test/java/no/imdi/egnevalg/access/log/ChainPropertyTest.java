package no.imdi.egnevalg.access.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.sql.Types;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;

/** Whatever is written, Java computes the same hashes as the database, and finds whatever is changed afterwards. */
class ChainPropertyTest {

    private static final int EXAMPLES = 60;
    private static final int TEXT_PARAMETERS = 11;

    /**
     * Fields that would run into one another if their bytes were only put in a row, and texts that are more bytes than
     * signs.
     */
    private static final List<String> ODD = Collections.unmodifiableList(Arrays.asList(
            null,
            "",
            "a",
            "ab",
            "b",
            "\u0001",
            "\u0001\u0001\u0001\u0001a",
            "NULL",
            "\\x00",
            "'; --",
            "å",
            "a\u030a",
            "\u00e5",
            "\ud83d\udd25",
            "\ufffd",
            "\u202eabc",
            " ",
            "\n",
            "x".repeat(300)));

    private static final List<String> TAMPERED_TEXTS = List.of(
            "caller_id",
            "role",
            "unit",
            "action",
            "case_id",
            "purpose",
            "purpose_text",
            "outcome",
            "detail",
            "trace_id",
            "question");

    private static final List<String> TAMPERED_OTHERS = List.of(
            "at = at + interval '1 microsecond'",
            "at = at - interval '1 day'",
            "previous_hash = set_byte(previous_hash, 31, get_byte(previous_hash, 31) # 1)",
            "previous_hash = ''",
            "hash = set_byte(hash, 0, get_byte(hash, 0) # 128)",
            "hash = ''");

    private static LogDatabase database;

    @BeforeAll
    static void start() {
        database = new LogDatabase();
        // Whoever tampers is not stopped by what the table says of its rows.
        database.asOwner()
                .sql("ALTER TABLE access_log DROP CONSTRAINT a_grant_ends_within_three_hours,"
                        + " DROP CONSTRAINT a_question_is_short")
                .update();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void any_sequence_of_entries_is_intact() {
        qt().withExamples(EXAMPLES).forAll(logs()).checkAssert(rows -> {
            write(rows);

            assertThat(verdict())
                    .isInstanceOfSatisfying(
                            ChainVerdict.Intact.class,
                            intact -> assertThat(intact.count()).isEqualTo(rows.size()));
        });
    }

    @Test
    void any_altered_text_is_named() {
        qt().withExamples(EXAMPLES)
                .forAll(logs(), integers().all(), integers().all(), fields())
                .checkAssert((rows, row, column, value) -> {
                    write(rows);
                    long position = 1 + Math.floorMod(row, rows.size());
                    String name = TAMPERED_TEXTS.get(Math.floorMod(column, TAMPERED_TEXTS.size()));
                    if (alterText(position, name, value)) {
                        assertThat(verdict()).isEqualTo(new ChainVerdict.Altered(position));
                    }
                });
    }

    @Test
    void any_altered_time_or_hash_is_named() {
        qt().withExamples(EXAMPLES)
                .forAll(logs(), integers().all(), Generate.pick(TAMPERED_OTHERS))
                .checkAssert((rows, row, change) -> {
                    write(rows);
                    long position = 1 + Math.floorMod(row, rows.size());
                    database.tamper("UPDATE access_log SET " + change + " WHERE position = " + position);

                    assertThat(verdict()).isEqualTo(new ChainVerdict.Altered(position));
                });
    }

    @Test
    void any_row_taken_out_but_the_last_is_named() {
        qt().withExamples(EXAMPLES).forAll(logs(), integers().all()).checkAssert((rows, row) -> {
            write(rows);
            write(List.of(rows.getFirst()), false);
            long position = 1 + Math.floorMod(row, rows.size());
            database.tamper("DELETE FROM access_log WHERE position = " + position);

            assertThat(verdict()).isEqualTo(new ChainVerdict.Missing(position));
        });
    }

    @Test
    void of_two_rows_that_have_changed_places_the_first_is_named() {
        qt().withExamples(EXAMPLES)
                .forAll(logs(), integers().all(), integers().all())
                .checkAssert((rows, one, other) -> {
                    write(rows);
                    long first = 1 + Math.floorMod(one, rows.size());
                    long second = 1 + Math.floorMod(other, rows.size());
                    swap(first, second);

                    assertThat(verdict())
                            .isEqualTo(
                                    first == second
                                            ? new ChainVerdict.Intact(
                                                    rows.size(),
                                                    database.reader().head().orElseThrow())
                                            : new ChainVerdict.Altered(Math.min(first, second)));
                });
    }

    private static Gen<String> fields() {
        return Generate.pick(ODD);
    }

    private static Gen<List<List<String>>> logs() {
        return lists().of(lists().of(fields()).ofSize(TEXT_PARAMETERS)).ofSizeBetween(1, 6);
    }

    private static void write(List<List<String>> rows) {
        write(rows, true);
    }

    private static void write(List<List<String>> rows, boolean afresh) {
        if (afresh) {
            database.empty();
        }
        rows.forEach(ChainPropertyTest::append);
    }

    /**
     * By the database's function, which takes more than the entries of Java do. An entry that has what a grant needs is
     * one.
     */
    private static void append(List<String> fields) {
        String caller = fields.get(0);
        String action = String.valueOf(fields.get(3));
        boolean grant = caller != null && fields.get(4) != null && fields.get(5) != null;
        database.asWriter()
                .sql("SELECT logged_position FROM append_access_log("
                        + "ARRAY[?], ARRAY[?], ARRAY[?], ARRAY[?], ARRAY[?], ARRAY[?], ARRAY[?], ARRAY[?], ARRAY[?],"
                        + " ARRAY[?::interval], ARRAY[?], ARRAY[?])")
                .param(caller)
                .param(fields.get(1))
                .param(fields.get(2))
                .param(action)
                .param(fields.get(4))
                .param(fields.get(5))
                .param(fields.get(6))
                .param(grant ? "GRANTED" : String.valueOf(fields.get(7)))
                .param(fields.get(8))
                .param(grant ? "3 hours" : null)
                .param(fields.get(9))
                .param(fields.get(10))
                .query(Long.class)
                .single();
    }

    /** Whether there was anything to change: the value may be the one already there, and two columns take no null. */
    private static boolean alterText(long position, String column, String value) {
        database.asOwner().sql("ALTER TABLE access_log DISABLE TRIGGER USER").update();
        database.asOwner()
                .sql("ALTER TABLE access_log DROP CONSTRAINT IF EXISTS a_grant_names_who_what_and_why,"
                        + " ALTER action DROP NOT NULL, ALTER outcome DROP NOT NULL")
                .update();
        int changed = database.asOwner()
                .sql("UPDATE access_log SET %1$s = :value WHERE position = :position AND %1$s IS DISTINCT FROM :value"
                        .formatted(column))
                .param("value", value, Types.VARCHAR)
                .param("position", position)
                .update();
        database.asOwner().sql("ALTER TABLE access_log ENABLE TRIGGER USER").update();
        return changed == 1;
    }

    private static void swap(long first, long second) {
        database.tamper(
                "UPDATE access_log SET position = 1000 WHERE position = " + first,
                "UPDATE access_log SET position = " + first + " WHERE position = " + second,
                "UPDATE access_log SET position = " + second + " WHERE position = 1000");
    }

    private static ChainVerdict verdict() {
        return database.verifier().verify();
    }
}
