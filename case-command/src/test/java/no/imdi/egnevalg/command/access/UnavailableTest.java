package no.imdi.egnevalg.command.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.embedded.TestStores;
import no.imdi.egnevalg.issuer.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What access depends on is away: then nothing is let through, and it is said so. */
class UnavailableTest {

    @Test
    void without_the_access_log_a_refusal_is_no_answer_and_acts_go_on() {
        try (var service = RunningCommandService.start()) {
            String caseId = service.openCase();
            JdbcClient.create(new DriverManagerDataSource(TestStores.asOwner(service.database())))
                    .sql("REVOKE ALL ON FUNCTION append_access_log FROM egnevalg_log_writer")
                    .update();
            long events = service.eventCount();

            assertUnavailable(service.as("mr2").post("/api/v1/cases/" + caseId + "/voiding", 0, ApiExamples.VOIDING));
            assertUnavailable(service.as("analyst").post("/api/v1/cases", ApiExamples.CASE));
            assertUnavailable(service.withToken("").post("/api/v1/cases", ApiExamples.CASE));
            assertUnavailable(service.as("mr2")
                    .postFile(UUID.randomUUID().toString(), ApiExamples.CSV_HEADER + ApiExamples.CSV_ROW));
            assertUnavailable(service.post("/api/v1/cases/" + caseId + "/links", 0, """
                    {"caseId": "2f1d6f0e-3a52-3d0b-8f7e-6c1f6e0f9a11", "grounds": "SERVICES_CONFIRMED"}"""));
            assertThat(service.eventCount()).isEqualTo(events);
            assertThat(service.post("/api/v1/cases/" + caseId + "/voiding", 0, ApiExamples.VOIDING)
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void without_the_issuers_keys_no_token_is_believed_and_the_code_lists_are_still_told() {
        String nowhere = "http://127.0.0.1:9";
        try (var service = RunningCommandService.withIssuer(nowhere)) {
            var claims = TestIssuer.shared().claimsFor("mr");
            claims.put("iss", nowhere);
            Answer answer =
                    service.withToken(TestIssuer.shared().signed(claims)).post("/api/v1/cases", ApiExamples.CASE);

            assertThat(answer.status() + answer.problem()).isEqualTo("503issuer-unavailable");
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(service.withToken("").get("/api/v1/code-lists").status()).isEqualTo(200);
            assertThat(service.withToken("")
                            .post("/api/v1/cases", ApiExamples.CASE)
                            .status())
                    .isEqualTo(401);
            assertThat(service.eventCount()).isZero();
        }
    }

    private static void assertUnavailable(Answer answer) {
        assertThat(answer.status() + answer.problem()).as(answer.text()).isEqualTo("503access-log-unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }
}
