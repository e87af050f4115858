package no.imdi.egnevalg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.embedded.TestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class DescribedApiTest {

    static Stream<TestClient> services() {
        return Stream.of(DemoRun.command(), DemoRun.query());
    }

    @ParameterizedTest
    @MethodSource("services")
    void each_service_describes_itself_in_openapi_3_1_and_shows_it_in_a_browser(TestClient service) {
        JsonNode api = service.get("/v3/api-docs").body();

        assertThat(api.path("openapi").asString()).startsWith("3.1");
        assertThat(service.get("/swagger-ui/index.html").text()).contains("swagger-ui");
        api.path("paths")
                .forEach(path -> path.forEach(
                        operation -> assertThat(operation.path("summary").asString(""))
                                .as(operation.toString())
                                .isNotBlank()));
    }

    @Test
    void every_address_of_this_version_is_described() {
        List<String> paths = services()
                .flatMap(service ->
                        service.get("/v3/api-docs").body().path("paths").propertyStream())
                .map(java.util.Map.Entry::getKey)
                .toList();

        assertThat(paths)
                .contains(
                        "/api/v1/cases",
                        "/api/v1/cases/import",
                        "/api/v1/cases/{caseId}",
                        "/api/v1/cases/{caseId}/closure",
                        "/api/v1/cases/{caseId}/corrections",
                        "/api/v1/cases/{caseId}/flags",
                        "/api/v1/cases/{caseId}/flags/{concernId}/resolution",
                        "/api/v1/cases/{caseId}/guidance",
                        "/api/v1/cases/{caseId}/measures",
                        "/api/v1/cases/{caseId}/recategorisations",
                        "/api/v1/cases/{caseId}/reopening",
                        "/api/v1/cases/{caseId}/risk-assessments",
                        "/api/v1/cases/{caseId}/secondary-concerns",
                        "/api/v1/cases/{caseId}/secondary-concerns/{category}/removal",
                        "/api/v1/cases/{caseId}/voiding",
                        "/api/v1/historical-counts",
                        "/api/v1/code-lists",
                        "/api/v1/statistics/yearly-table");
    }

    @Test
    void every_request_body_has_an_example_that_the_service_takes() {
        TestClient command = DemoRun.command();
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

    @Test
    void the_start_page_says_that_all_data_is_synthetic_and_links_what_there_is() {
        var page = DemoRun.pages().get("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Alle data her er syntetiske").contains("/swagger-ui.html");
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
}
