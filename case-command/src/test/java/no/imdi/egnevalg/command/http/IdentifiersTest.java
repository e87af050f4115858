package no.imdi.egnevalg.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody computes an identifier from what they may see. */
class IdentifiersTest {

    private static final String REFERRAL = """
            {"to": {"unit": {"service": "COMPETENCE_TEAM"}}, "reason": "EXPERTISE"}""";

    private static RunningCommandService service;
    private static RunningCommandService anotherRegister;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
        anotherRegister = RunningCommandService.start();
        for (RunningCommandService each : List.of(service, anotherRegister)) {
            each.as("kt").post("/api/v1/housing/capacity", ApiExamples.HOUSING_CAPACITY);
        }
    }

    @AfterAll
    static void stop() {
        service.close();
        anotherRegister.close();
    }

    static Stream<CreatingRequest> creations() {
        return CreatingRequest.all();
    }

    @ParameterizedTest
    @MethodSource("creations")
    void what_a_caller_creates_has_none_that_follows_from_caller_and_key(CreatingRequest request) {
        String key = UUID.randomUUID().toString();

        String identifier = request.identifierIn(request.send(service, key));

        assertSecret(identifier, request.publicName(key));
        assertThat(request.identifierIn(request.send(anotherRegister, key))).isNotEqualTo(identifier);
    }

    @Test
    void the_case_that_receives_a_referral_has_none_that_follows_from_the_timeline_of_the_referred_one() {
        String caseId = service.openCase();
        String referralId = refer(caseId).body().path("referralId").asString();

        Answer accepted =
                service.as("kt").post("/api/v1/cases/" + caseId + "/referrals/" + referralId + "/acceptance", 1, "{}");

        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        assertSecret(accepted.body().path("receivingCaseId").asString(), "case\n" + caseId + "\n2");
        assertSecret(referralId, "referral\n" + caseId + "\n1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "note    | notes | noteId    | {'note': 'The nurse knows.'}",
                "concern | flags | concernId | {'kind': 'JOURNEY_PLANNED', 'dueOn': '2090-06-15'}"
            },
            quoteCharacter = '"')
    void nor_has_what_an_act_brings_into_being(String what, String act, String field, String body) {
        String caseId = service.openCase();

        Answer answer = service.post("/api/v1/cases/" + caseId + "/" + act, 0, body.replace('\'', '"'));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertSecret(answer.body().path(field).asString(), what + "\n" + caseId + "\n1");
    }

    @Test
    void nor_have_imported_cases() {
        String key = UUID.randomUUID().toString();

        Answer answer = service.as("rk").postFile(key, ApiExamples.CSV_HEADER + ApiExamples.CSV_ROW.repeat(2));

        assertSecret(answer.body().at("/cases/0/caseId").asString(), "case-row-0\ndemo-rk\n" + key);
        assertSecret(answer.body().at("/cases/1/caseId").asString(), "case-row-1\ndemo-rk\n" + key);
    }

    @Test
    void nor_has_the_log_of_a_unit_and_month() {
        Answer answer = service.post("/api/v1/conversations", ApiExamples.CONVERSATIONS);

        assertSecret(
                answer.body().path("logId").asString(), "conversations\nMINORITY_ADVISER\nSCHOOL-EAST-01\n2012-03");
    }

    private static void assertSecret(String identifier, String publicName) {
        assertThat(UUID.fromString(identifier).version()).isEqualTo(8);
        assertThat(identifier).isNotEqualTo(FormerLog.identifierOf(publicName));
    }

    private static Answer refer(String caseId) {
        return service.post("/api/v1/cases/" + caseId + "/referrals", 0, REFERRAL);
    }
}
