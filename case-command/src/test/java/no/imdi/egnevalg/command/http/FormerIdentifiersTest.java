package no.imdi.egnevalg.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Region;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A log from before identifiers had a key goes on, and what was asked for then is not done twice. */
class FormerIdentifiersTest {

    private static RunningCommandService service;
    private static FormerLog log;

    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
        log = new FormerLog(service.database());
        service.as("kt").post("/api/v1/housing/capacity", ApiExamples.HOUSING_CAPACITY);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static Stream<CreatingRequest> creations() {
        return CreatingRequest.all();
    }

    @ParameterizedTest
    @MethodSource("creations")
    void a_repeated_creation_gets_the_answer_of_then(CreatingRequest request) {
        Answer first = request.send(service, key);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        String identifier = request.identifierIn(first);
        log.rename(identifier, request.publicName(key));
        long events = service.eventCount();

        Answer again = request.send(service, key);

        assertThat(again.text())
                .isEqualTo(first.text().replace(identifier, FormerLog.identifierOf(request.publicName(key))));
        assertThat(service.eventCount()).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "note     | notes     | noteId     | {'note': 'The nurse knows.'}",
                "concern  | flags     | concernId  | {'kind': 'JOURNEY_PLANNED', 'dueOn': '2090-06-15'}",
                "referral | referrals | referralId | {'to': {'agency': 'CHILD_WELFARE'}, 'reason': 'CARE'}"
            },
            quoteCharacter = '"')
    void a_repeated_act_tells_what_it_brought_into_being_then(String what, String act, String field, String body) {
        String caseId = service.openCase();
        Answer first = act(caseId, act, body);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        String publicName = what + "\n" + caseId + "\n1";
        log.rename(first.body().path(field).asString(), publicName);
        long events = service.eventCount();

        Answer again = act(caseId, act, body);

        assertThat(again.body().path(field).asString()).isEqualTo(FormerLog.identifierOf(publicName));
        assertThat(service.eventCount()).isEqualTo(events);
    }

    @Test
    void a_log_of_conversations_goes_on() {
        Answer first = conversations("2012-03-05", key);
        String publicName = "conversations\nMINORITY_ADVISER\nSCHOOL-EAST-01\n2012-03";
        log.rename(first.body().path("logId").asString(), publicName);

        Answer again = conversations("2012-03-05", key);
        Answer next = conversations("2012-03-06", UUID.randomUUID().toString());

        assertThat(again.body().path("version").asInt()).isZero();
        assertThat(next.body().path("logId").asString()).isEqualTo(FormerLog.identifierOf(publicName));
        assertThat(next.body().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void rows_that_an_import_opened_are_known() {
        String file = ApiExamples.CSV_HEADER + ApiExamples.CSV_ROW.repeat(3);
        Answer first = service.as("rk").postFile(key, file);
        log.rename(first.body().at("/cases/1/caseId").asString(), "case-row-1\ndemo-rk\n" + key);
        log.forgetEndsOfImports();
        long events = service.eventCount();

        Answer again = service.as("rk").postFile(key, file);

        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.body().at("/cases/1/caseId").asString())
                .isEqualTo(FormerLog.identifierOf("case-row-1\ndemo-rk\n" + key));
        assertThat(service.eventCount()).isEqualTo(events);
    }

    @Test
    void an_import_goes_on_under_the_identifier_and_the_hash_it_began_with() {
        String file = ApiExamples.CSV_HEADER + ApiExamples.CSV_ROW.repeat(2);
        Answer first = service.as("rk").postFile(key, file);
        Unit unit = new Unit(AdviserService.REGIONAL_COORDINATOR, Region.WEST, null);
        log.renameImport("case-import\n" + unit + "\ndemo-rk\n" + key, file);

        assertThat(service.as("rk").postFile(key, file).text()).isEqualTo(first.text());
        assertThat(service.as("rk").get("/api/v1/cases/import/" + key).status()).isEqualTo(200);
        assertThat(service.as("rk").postFile(key, file + ApiExamples.CSV_ROW).problem())
                .isEqualTo("idempotency-key-reused");
    }

    private Answer act(String caseId, String act, String body) {
        return service.postWith(
                "/api/v1/cases/" + caseId + "/" + act,
                body.replace('\'', '"'),
                "If-Match",
                "\"0\"",
                "Idempotency-Key",
                key);
    }

    private static Answer conversations(String day, String key) {
        return service.postWith(
                "/api/v1/conversations", ApiExamples.CONVERSATIONS.replace("2012-03-05", day), "Idempotency-Key", key);
    }
}
