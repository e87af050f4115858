package no.imdi.egnevalg.command.casefile.importing;

import static no.imdi.egnevalg.command.ApiExamples.CSV_HEADER;
import static no.imdi.egnevalg.command.ApiExamples.CSV_ROW;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An answer to a bad file stays small, and names what is really wrong with it. */
class ManyErrorsTest {

    private static RunningCommandService service;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start().as("rk");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_first_200_errors_are_named_and_the_others_counted() {
        String bad = CSV_ROW.replace("FEMALE", "").replace("POLICE", "x").replace("AGE_18_20", "");

        Answer answer = post((CSV_HEADER + CSV_ROW + bad.repeat(50_000)).getBytes(StandardCharsets.UTF_8));

        assertThat(answer.problem()).isEqualTo("import-has-bad-rows");
        JsonNode errors = answer.body().path("errors");
        assertThat(errors).hasSize(200);
        assertThat(errors.path(0).path("line").asInt()).isEqualTo(3);
        assertThat(answer.body().path("moreErrors").asLong()).isEqualTo(3 * 50_000 - 200);
        assertThat(answer.text().length()).isLessThan(50_000);
    }

    @Test
    void so_are_those_of_a_header() {
        Answer answer = post((CSV_HEADER.strip() + ",x".repeat(5000) + "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(answer.body().path("errors")).hasSize(200);
        assertThat(answer.body().path("moreErrors").asLong()).isEqualTo(4800);
    }

    @Test
    void a_file_with_few_errors_has_no_more() {
        Answer answer = post((CSV_HEADER + CSV_ROW.replace("FEMALE", "")).getBytes(StandardCharsets.UTF_8));

        assertThat(answer.body().path("moreErrors").asLong(-1)).isZero();
    }

    @Test
    void a_header_in_windows_1252_is_not_called_incomplete() {
        byte[] file = ("merknad \u00F8;" + CSV_HEADER.replace(',', ';')).getBytes(Charset.forName("windows-1252"));

        JsonNode errors = post(file).body().path("errors");

        assertThat(errors).hasSize(1);
        assertThat(errors.path(0).path("type").asString()).endsWith(":unknown-column");
        assertThat(errors.path(0).path("field").asString()).isEqualTo("column 1");
    }

    @Test
    void something_in_a_column_without_a_name_is_named_at_its_line() {
        String file =
                CSV_HEADER.replace("\n", ",,\n") + CSV_ROW.replace("\n", ",,\n") + CSV_ROW.replace("\n", ",,note\n");

        JsonNode errors = post(file.getBytes(StandardCharsets.UTF_8)).body().path("errors");

        assertThat(errors).hasSize(1);
        assertThat(errors.path(0).path("line").asInt()).isEqualTo(3);
        assertThat(errors.path(0).path("field").asString()).isEqualTo("column 11");
    }

    private static Answer post(byte[] file) {
        Answer answer = service.postFile(UUID.randomUUID().toString(), "", file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(service.eventCount()).isZero();
        return answer;
    }
}
