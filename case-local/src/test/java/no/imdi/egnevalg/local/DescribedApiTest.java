package no.imdi.egnevalg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.imdi.egnevalg.embedded.TestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DescribedApiTest {

    static Stream<TestClient> services() {
        return Stream.of(DemoRun.commandAs("operator"), DemoRun.queryAs("operator"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void each_service_describes_itself_in_openapi_3_1(TestClient service) {
        JsonNode api = service.get("/v3/api-docs").body();

        assertThat(api.path("openapi").asString()).startsWith("3.1");
        api.path("paths")
                .forEach(path -> path.forEach(
                        operation -> assertThat(operation.path("summary").asString(""))
                                .as(operation.toString())
                                .isNotBlank()));
    }

    @ParameterizedTest
    @MethodSource("services")
    void no_two_operations_share_a_request_schema(TestClient service) {
        List<String> requests = service.get("/v3/api-docs").body().path("paths").findValues("requestBody").stream()
                .map(body -> body.path("content")
                        .path("application/json")
                        .path("schema")
                        .path("$ref"))
                .filter(ref -> !ref.isMissingNode())
                .map(JsonNode::asString)
                .toList();

        assertThat(requests).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void no_service_shows_its_description_to_somebody_unknown() {
        for (int port : List.of(DemoRun.ports().command(), DemoRun.ports().query())) {
            try (TestClient nobody = new TestClient(port)) {
                assertThat(nobody.get("/v3/api-docs").status()).isEqualTo(401);
                assertThat(nobody.get("/swagger-ui/index.html").status()).isEqualTo(401);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/command", "/api/query"})
    void the_start_page_shows_what_each_service_describes(String page) {
        TestClient service = page.endsWith("command") ? DemoRun.commandAs("operator") : DemoRun.queryAs("operator");

        var shown = DemoRun.pages().get(page);

        assertThat(shown.text()).contains("/api/swagger-ui.js", "/api/swagger-ui.css", "/api/show.js");
        assertThat(shown.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                .doesNotContain("unsafe", "http");
        assertThat(DemoRun.pages().get(page + ".json").body().path("paths"))
                .isEqualTo(service.get("/v3/api-docs").body().path("paths"));
        assertThat(DemoRun.pages().get("/api/show.js").text()).contains("supportedSubmitMethods: []");
        assertThat(DemoRun.pages().get("/api/swagger-ui.js").text()).contains("SwaggerUIBundle");
        assertThat(DemoRun.pages().get("/api/swagger-ui.css").status()).isEqualTo(200);
    }

    @Test
    void every_address_of_this_version_is_described() {
        List<String> paths = services()
                .flatMap(service ->
                        service.get("/v3/api-docs").body().path("paths").propertyStream())
                .map(java.util.Map.Entry::getKey)
                .toList();

        assertThat(paths)
                .containsOnly(
                        "/api/v1/access-log",
                        "/api/v1/access-log/emergencies",
                        "/api/v1/access-log/emergencies/{position}/review",
                        "/api/v1/access-log/verification",
                        "/api/v1/archive-extract/public-key",
                        "/api/v1/cases/{caseId}/archive-extract",
                        "/api/v1/cases/{caseId}/archive-extract/approval",
                        "/api/v1/retention",
                        "/api/v1/cases",
                        "/api/v1/cases/import",
                        "/api/v1/cases/import/{idempotencyKey}",
                        "/api/v1/cases/{caseId}",
                        "/api/v1/cases/{caseId}/classification",
                        "/api/v1/cases/{caseId}/closure",
                        "/api/v1/cases/{caseId}/corrections",
                        "/api/v1/cases/{caseId}/erasure",
                        "/api/v1/cases/{caseId}/erasure/confirmation",
                        "/api/v1/cases/{caseId}/erasure/withdrawal",
                        "/api/v1/cases/{caseId}/flags",
                        "/api/v1/cases/{caseId}/flags/{concernId}/resolution",
                        "/api/v1/cases/{caseId}/guidance",
                        "/api/v1/cases/{caseId}/handover",
                        "/api/v1/cases/{caseId}/handover/acceptance",
                        "/api/v1/cases/{caseId}/handover/answer-seen",
                        "/api/v1/cases/{caseId}/handover/declination",
                        "/api/v1/cases/{caseId}/handover/withdrawal",
                        "/api/v1/cases/{caseId}/links",
                        "/api/v1/cases/{caseId}/links/{otherCaseId}/removal",
                        "/api/v1/cases/{caseId}/measures",
                        "/api/v1/cases/{caseId}/move-return",
                        "/api/v1/cases/{caseId}/move-seen",
                        "/api/v1/cases/{caseId}/notes",
                        "/api/v1/cases/{caseId}/possible-duplicates",
                        "/api/v1/cases/{caseId}/recategorisations",
                        "/api/v1/cases/{caseId}/referrals",
                        "/api/v1/cases/{caseId}/referrals/{referralId}/acceptance",
                        "/api/v1/cases/{caseId}/referrals/{referralId}/answer-seen",
                        "/api/v1/cases/{caseId}/referrals/{referralId}/completion",
                        "/api/v1/cases/{caseId}/referrals/{referralId}/rejection",
                        "/api/v1/cases/{caseId}/referrals/{referralId}/revocation",
                        "/api/v1/cases/{caseId}/reopening",
                        "/api/v1/cases/{caseId}/risk-assessments",
                        "/api/v1/cases/{caseId}/secondary-concerns",
                        "/api/v1/cases/{caseId}/secondary-concerns/{category}/removal",
                        "/api/v1/cases/{caseId}/timeline",
                        "/api/v1/cases/{caseId}/voiding",
                        "/api/v1/code-lists",
                        "/api/v1/conversations",
                        "/api/v1/conversations/{logId}",
                        "/api/v1/conversations/{logId}/corrections",
                        "/api/v1/coverage",
                        "/api/v1/emergency-access",
                        "/api/v1/historical-counts",
                        "/api/v1/historical-counts/{importId}/withdrawal",
                        "/api/v1/housing",
                        "/api/v1/housing/capacity",
                        "/api/v1/housing/offers",
                        "/api/v1/housing/offers/{offerId}/moving-in",
                        "/api/v1/housing/offers/{offerId}/moving-out",
                        "/api/v1/housing/offers/{offerId}/withdrawal",
                        "/api/v1/inbox",
                        "/api/v1/referrals",
                        "/api/v1/unit-handovers",
                        "/api/v1/unit-handovers/{unitHandoverId}",
                        "/api/v1/unit-handovers/{unitHandoverId}/acceptance",
                        "/api/v1/unit-handovers/{unitHandoverId}/declination",
                        "/api/v1/unit-handovers/{unitHandoverId}/withdrawal",
                        "/api/v1/stated-purposes",
                        "/api/v1/statistics-notes",
                        "/api/v1/statistics-notes/{noteId}/withdrawal",
                        "/api/v1/statistics/caseload",
                        "/api/v1/statistics/caseload/series",
                        "/api/v1/statistics/cases",
                        "/api/v1/statistics/conversations",
                        "/api/v1/statistics/coverage",
                        "/api/v1/statistics/durations",
                        "/api/v1/statistics/flows",
                        "/api/v1/statistics/housing",
                        "/api/v1/statistics/key-figures",
                        "/api/v1/statistics/movements",
                        "/api/v1/statistics/overlap",
                        "/api/v1/statistics/referrals",
                        "/api/v1/statistics/yearly-table");
    }

    @Test
    void every_request_body_has_an_example_that_the_service_takes() {
        TestClient command = DemoRun.commandAs("mr");
        JsonNode open = example(command, "/api/v1/cases", "application/json");
        JsonNode history = example(command, "/api/v1/historical-counts", "application/json");
        String csv = example(command, "/api/v1/cases/import", "text/csv").asString();

        var opened = command.post("/api/v1/cases", open.toString());
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        String path = opened.header("Location");
        String correction = example(command, "/api/v1/cases/{caseId}/corrections", "application/json")
                .toString();
        assertThat(command.post(path + "/corrections", 0, correction).status()).isEqualTo(200);
        String voiding = example(command, "/api/v1/cases/{caseId}/voiding", "application/json")
                .toString();
        assertThat(command.post(path + "/voiding", 1, voiding).status()).isEqualTo(200);
        assertThat(history.path("service").asString()).isEqualTo("INTEGRATION_ADVISER");
        assertThat(csv).startsWith("service,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/conversations/{logId}/corrections",
                "/api/v1/housing/capacity",
                "/api/v1/housing/offers",
                "/api/v1/housing/offers/{offerId}/moving-in",
                "/api/v1/housing/offers/{offerId}/moving-out",
                "/api/v1/housing/offers/{offerId}/withdrawal"
            })
    void the_examples_about_what_all_share_can_be_read(String path) {
        TestClient command = DemoRun.commandAs(path.contains("/housing/") ? "kt" : "mr");
        String unknown = path.replaceAll("\\{\\w+}", UUID.randomUUID().toString());

        // The body is read first. What it is about is not there, or has long been changed, so nothing comes of it.
        var answer = command.send(command.request(unknown)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(
                        example(command, path, "application/json").toString())));
        assertThat(answer.status()).as(answer.text()).isIn(404, 412);
    }

    @Test
    void the_examples_of_a_case_make_a_life() {
        Life life = Life.openedBy("mr");

        life.act("guidance");
        life.act("measures");
        life.act("risk-assessments");
        life.act("secondary-concerns");
        life.act("secondary-concerns/{category}/removal", "VIOLENCE_OR_THREATS");
        String concernId = life.act("flags").path("concernId").asString();
        life.act("flags/{concernId}/resolution", concernId);
        String referralId = life.act("referrals").path("referralId").asString();
        JsonNode received = life.as("kt").act("referrals/{referralId}/acceptance", referralId);
        life.as("kt").act("referrals/{referralId}/completion", referralId);
        life.as("mr").act("referrals/{referralId}/answer-seen", referralId);
        life.act("handover");
        life.as("rk").act("handover/declination");
        life.as("mr").act("handover/answer-seen");
        life.as("mr").act("handover");
        life.as("rk").act("handover/acceptance");
        life.act("recategorisations");
        life.act("voiding");
        // Both are of 2012, which other tests count.
        new Life(
                        "kt",
                        received.path("receivingCaseId").asString(),
                        received.path("receivingVersion").asInt())
                .act("voiding");
    }

    @Test
    void the_start_page_says_that_all_data_is_synthetic_and_links_what_there_is() {
        var page = DemoRun.pages().get("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains(
                        "Alle data her er syntetiske",
                        "/api/command",
                        "/api/query",
                        "/api/v1/code-lists",
                        "/oauth2/token",
                        "/api/v1/inbox",
                        "/api/v1/statistics");
        assertThat(DemoRun.pages().get("/elsewhere").status()).isEqualTo(404);
    }

    private static JsonNode example(TestClient service, String path, String mediaType) {
        JsonNode content = service.get("/v3/api-docs")
                .body()
                .path("paths")
                .path(path)
                .path("post")
                .path("requestBody")
                .path("content")
                .path(mediaType);
        return content.path("examples").valueStream().findFirst().orElseThrow().path("value");
    }

    /** A case that goes on by the examples. */
    private static final class Life {

        private final String caseId;
        private TestClient command;
        private int version;

        Life(String user, String caseId, int version) {
            this.command = DemoRun.commandAs(user);
            this.caseId = caseId;
            this.version = version;
        }

        static Life openedBy(String user) {
            TestClient command = DemoRun.commandAs(user);
            String body = example(command, "/api/v1/cases", "application/json").toString();
            JsonNode opened = command.post("/api/v1/cases", body).body();
            return new Life(user, opened.path("caseId").asString(), 0);
        }

        /** Whose turn it is from now on. */
        Life as(String user) {
            command = DemoRun.commandAs(user);
            return this;
        }

        JsonNode act(String act) {
            return act(act, "");
        }

        /** One act, about what the path names after its case. */
        JsonNode act(String act, String about) {
            String path = "/api/v1/cases/{caseId}/" + act;
            var answer = command.post(
                    path.replace("{caseId}", caseId).replaceAll("\\{\\w+}", about),
                    version,
                    example(command, path, "application/json").toString());
            assertThat(answer.status()).as(act + answer.text()).isEqualTo(200);
            version = answer.body().path("version").asInt();
            return answer.body();
        }
    }
}
