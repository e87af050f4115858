package no.imdi.egnevalg.command.casefile.importing;

import static no.imdi.egnevalg.command.ApiExamples.CSV_HEADER;
import static no.imdi.egnevalg.command.ApiExamples.CSV_ROW;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.AtOnce;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same rows under another key are most likely the same cases: the register asks. */
class LikelyDoublesTest {

    private static final String OTHER_ROW = "REGIONAL_COORDINATOR,WEST,,2013-01-02,LEFT_ABROAD,,UNKNOWN,MALE,SELF\n";
    private static final String FILE = CSV_HEADER + CSV_ROW + OTHER_ROW;

    private final String key = UUID.randomUUID().toString();
    private RunningCommandService service;

    @BeforeEach
    void start() {
        service = RunningCommandService.start().as("rk");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void rows_that_were_imported_under_another_key_are_asked_about_and_nothing_is_opened() {
        post(FILE, "");

        Answer answer = post(CSV_HEADER + OTHER_ROW.replace("MALE", "FEMALE") + OTHER_ROW, "");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("likely-doubles");
        assertThat(answer.body().path("errors").findValuesAsString("line")).containsExactly("3");
        assertThat(answer.body().path("moreErrors").asLong(-1)).isZero();
        assertThat(service.eventCount()).isEqualTo(2);
    }

    @Test
    void the_question_is_answered_under_the_same_key() {
        post(FILE, "");
        Answer asked = service.postFile(key, "", bytes(FILE));
        assertThat(asked.status()).isEqualTo(409);

        Answer accepted = service.postFile(key, "?likelyDoubles=accept", bytes(FILE));

        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        assertThat(service.eventCount()).isEqualTo(4);
        assertThat(service.postFile(key, "", bytes(FILE)).text()).isEqualTo(accepted.text());
        assertThat(service.eventCount()).isEqualTo(4);
    }

    @Test
    void rows_that_are_alike_in_one_file_are_no_doubles() {
        assertThat(post(CSV_HEADER + CSV_ROW.repeat(3), "").status()).isEqualTo(200);
    }

    @Test
    void a_thousand_rows_imported_again_are_told_by_the_first_200() {
        post(CSV_HEADER + CSV_ROW.repeat(1200), "");

        Answer answer = post(CSV_HEADER + CSV_ROW.repeat(1200), "");

        assertThat(answer.body().path("errors")).hasSize(200);
        assertThat(answer.body().path("moreErrors").asLong()).isEqualTo(1000);
    }

    @Test
    void what_was_registered_in_error_makes_no_double() {
        Answer first = post(CSV_HEADER + CSV_ROW, "");
        String caseId = first.body().path("cases").path(0).path("caseId").asString();
        Answer voided = service.post("/api/v1/cases/" + caseId + "/voiding", 0, ApiExamples.VOIDING);
        assertThat(voided.status()).as(voided.text()).isEqualTo(200);

        assertThat(post(CSV_HEADER + CSV_ROW, "").status()).isEqualTo(200);
    }

    @Test
    void of_two_instances_that_import_the_same_rows_at_the_same_moment_one_asks() {
        try (RunningCommandService other = RunningCommandService.on(service.database())) {
            RunningCommandService second = other.as("rk");
            for (int round = 1; round <= 5; round++) {
                String file = CSV_HEADER
                        + OTHER_ROW.replace("2013-01-02", "2013-01-1" + round).repeat(100);

                List<Answer> answers = AtOnce.call(List.of(
                        () -> service.postFile(UUID.randomUUID().toString(), "", bytes(file)),
                        () -> second.postFile(UUID.randomUUID().toString(), "", bytes(file))));

                assertThat(answers.stream().map(answer -> answer.status() + answer.problem()))
                        .containsExactlyInAnyOrder("200", "409likely-doubles");
                assertThat(service.eventCount()).isEqualTo(100L * round);
            }
        }
    }

    @Test
    void another_answer_to_the_question_is_refused() {
        Answer answer = post(FILE, "?likelyDoubles=yes");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("unknown-code");
        assertThat(service.eventCount()).isZero();
    }

    private Answer post(String file, String query) {
        return service.postFile(UUID.randomUUID().toString(), query, bytes(file));
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }
}
