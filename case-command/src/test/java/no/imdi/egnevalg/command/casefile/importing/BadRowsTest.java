package no.imdi.egnevalg.command.casefile.importing;

import static no.imdi.egnevalg.command.ApiExamples.CSV_HEADER;
import static no.imdi.egnevalg.command.ApiExamples.CSV_ROW;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.embedded.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A file with anything wrong in it: everything that is wrong is named, and nothing is opened. */
class BadRowsTest {

    private static RunningCommandService service;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start().as("rk");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @AfterEach
    void nothing_was_opened() {
        assertThat(service.eventCount()).isZero();
    }

    @Test
    void every_bad_row_is_named_by_line_field_and_reason() {
        String file = CSV_HEADER
                + CSV_ROW
                + CSV_ROW.replace("2012-04-11", "31.04.2012").replace("FEMALE", "")
                + CSV_ROW.replace("WEST", "")
                + CSV_ROW
                + CSV_ROW.replace("LEFT_ABROAD", "NONE")
                + CSV_ROW.replace("VIOLENCE_OR_THREATS", "OTHER").replace("2012-04-11", "9999-12-31")
                + CSV_ROW.replace(",POLICE", "");

        assertThat(errorsIn(post(file)))
                .containsExactly(
                        "3 openedOn malformed-date",
                        "3 gender missing-field",
                        "4 region region-required",
                        "6 secondaryCategories unknown-code",
                        "7 openedOn opened-in-future",
                        "7 category category-not-in-use",
                        "8  wrong-field-count");
    }

    @Test
    void rows_of_other_units_are_bad_rows_and_named_with_all_the_others() {
        String school = "MINORITY_ADVISER,,SCHOOL-EAST-01,2013-01-02,LEFT_ABROAD,,UNKNOWN,MALE,SELF\n";
        String file = CSV_HEADER
                + CSV_ROW
                + CSV_ROW.replace("WEST", "NORTH")
                + school
                + CSV_ROW.replace("FEMALE", "")
                + school.replace("SCHOOL-EAST-01", "EMBASSY-AMMAN");

        Answer answer = post(file);

        assertThat(errorsIn(answer))
                .containsExactly(
                        "3 region other-unit",
                        "4 service other-unit",
                        "5 gender missing-field",
                        "6 posting posting-unknown");
        assertThat(errorsIn(service.as("mr2").postFile(UUID.randomUUID().toString(), CSV_HEADER + school)))
                .containsExactly("2 posting other-unit");
    }

    @Test
    void a_field_that_cannot_be_read_does_not_hide_what_the_rules_say_of_the_others() {
        String file = CSV_HEADER
                + CSV_ROW.replace("FEMALE", "")
                        .replace("2012-04-11", "9999-12-31")
                        .replace("WEST", "")
                + CSV_ROW.replace("POLICE", "x").replace("LEFT_ABROAD", "EXTREME_CONTROL")
                + CSV_ROW.replace("AGE_18_20", "").replace("WEST", "NORTH")
                + CSV_ROW.replace("2012-04-11", "9999-12-31").replace("WEST", "NORTH");

        assertThat(errorsIn(post(file)))
                .containsExactly(
                        "2 gender missing-field",
                        "2 openedOn opened-in-future",
                        "2 region region-required",
                        "3 referralSource unknown-code",
                        "3 secondaryCategories secondary-category-repeated",
                        "4 ageBand missing-field",
                        "4 region other-unit",
                        "5 openedOn opened-in-future",
                        "5 region other-unit");
    }

    @Test
    void the_rules_say_nothing_of_a_row_that_depends_on_what_cannot_be_read() {
        String file = CSV_HEADER
                + CSV_ROW.replace("2012-04-11", "")
                + CSV_ROW.replace("REGIONAL_COORDINATOR", "").replace("WEST", "")
                + CSV_ROW.replace("VIOLENCE_OR_THREATS", "NONE").replace("WEST", "MIDDLE")
                + ",,,,,,,,x\n";

        assertThat(errorsIn(post(file))).allMatch(error -> error.matches("\\d \\w+ (missing-field|unknown-code)"));
    }

    @Test
    void a_file_with_rows_of_another_unit_is_a_denied_attempt_and_logged_once() {
        long rows = denied();
        post(CSV_HEADER + CSV_ROW.replace("WEST", "NORTH").repeat(20));
        post(CSV_HEADER + CSV_ROW.replace("FEMALE", ""));

        assertThat(denied()).isEqualTo(rows + 1);
    }

    private static long denied() {
        return JdbcClient.create(new DriverManagerDataSource(TestStores.asOwner(service.database())))
                .sql("SELECT count(*) FROM access_log WHERE outcome = 'DENIED' AND action = 'IMPORT_CASES'")
                .query(Long.class)
                .single();
    }

    @Test
    void a_bad_row_is_found_behind_thousands_of_good_ones() {
        String file = CSV_HEADER + CSV_ROW.repeat(3000) + CSV_ROW.replace("POLICE", "");

        assertThat(errorsIn(post(file))).containsExactly("3002 referralSource missing-field");
    }

    @Test
    void lines_are_counted_as_an_editor_counts_them() {
        String file = CSV_HEADER + "\n\r\n" + CSV_ROW.replace("WEST", "\"WE\nST\"") + CSV_ROW.replace("POLICE", "");

        assertThat(errorsIn(post(file))).containsExactly("4 region unknown-code", "6 referralSource missing-field");
    }

    @Test
    void a_row_that_is_no_utf_8_is_read_as_windows_1252() {
        assertThat(errorsIn(post("text/csv", mixed(""))))
                .containsExactly("3 region unknown-code", "4 region unknown-code", "5  malformed-utf8");
    }

    @Test
    void a_row_that_is_no_utf_8_is_told_where_the_file_says_that_it_is() {
        for (Answer answer : List.of(post("text/csv; charset=utf-8", mixed("")), post("text/csv", mixed("\uFEFF")))) {
            assertThat(errorsIn(answer))
                    .containsExactly("3  malformed-utf8", "4 region unknown-code", "5  malformed-utf8");
        }
    }

    /** With a row in Latin 1, one in UTF-8, and one with a byte that is none of Windows-1252. */
    private static byte[] mixed(String mark) {
        String row = CSV_ROW.replace("WEST", "\u00D8ST");
        var file = new ByteArrayOutputStream();
        file.writeBytes((mark + CSV_HEADER + CSV_ROW).getBytes(StandardCharsets.UTF_8));
        file.writeBytes(row.getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(row.getBytes(StandardCharsets.UTF_8));
        file.writeBytes(row.getBytes(Charset.forName("IBM850")));
        return file.toByteArray();
    }

    private static Answer post(String type, byte[] file) {
        return service.send(service.request("/api/v1/cases/import")
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(file)));
    }

    @Test
    void a_date_that_is_none_is_told_both_ways_to_write_one() {
        Answer answer = post(CSV_HEADER + CSV_ROW.replace("2012-04-11", "2012/04/11"));

        assertThat(answer.body().at("/errors/0/detail").asString())
                .isEqualTo("A date is written YYYY-MM-DD or DD.MM.YYYY and is a day of the calendar.");
    }

    @Test
    void what_is_wrong_with_the_header_is_named_at_line_1_without_repeating_it() {
        Answer answer = post(CSV_HEADER.replace("gender", "Kari Nordmann").replace("posting", "region") + CSV_ROW);

        assertThat(errorsIn(answer))
                .containsExactly("1 gender missing-column", "1 region repeated-column", "1 column 8 unknown-column");
        assertThat(answer.text()).doesNotContain("Kari");
    }

    @Test
    void a_file_of_nothing_and_a_file_of_too_much_say_so() {
        assertThat(errorsIn(post(""))).containsExactly("1  empty-file");
        assertThat(errorsIn(post(CSV_HEADER))).containsExactly("2  empty-file");
        assertThat(errorsIn(post(CSV_HEADER + CSV_ROW.repeat(CaseCsv.MOST_ROWS + 1))))
                .containsExactly("100002  too-many-rows");
    }

    private static Answer post(String file) {
        return service.postFile(UUID.randomUUID().toString(), file);
    }

    /** Line, field and reason of each error. */
    private static List<String> errorsIn(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("import-has-bad-rows");
        return StreamSupport.stream(answer.body().path("errors").spliterator(), false)
                .peek(error -> assertThat(error.path("detail").asString()).isNotBlank())
                .map(error ->
                        error.path("line").asLong() + " " + error.path("field").asString() + " "
                                + error.path("type").asString().replace("urn:egnevalg:problem:", ""))
                .toList();
    }
}
