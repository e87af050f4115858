package no.imdi.egnevalg.command.historicalcounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ImportHistoricalCountsApiTest {

    private static RunningCommandService service;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start().as("analyst");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_printed_total_that_differs_from_its_rows_is_kept_and_told() {
        Answer answer = service.post("/api/v1/historical-counts", ApiExamples.COUNTS);

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.body().path("service").asString()).isEqualTo("INTEGRATION_ADVISER");
        assertThat(answer.body().path("years").toString()).isEqualTo("""
                [{"year":2009,"categorySum":87,"printedTotal":94,"uncategorised":7},\
                {"year":2010,"categorySum":76,"printedTotal":76}]""");
    }

    @Test
    void the_event_holds_every_cell_and_no_cell_where_a_dash_is_printed() {
        service.post("/api/v1/historical-counts", ApiExamples.COUNTS);

        JsonNode event = service.events().getLast();
        assertThat(event.path("years").path(0).toString()).isEqualTo("""
                {"year":2009,"counts":[{"category":"LEFT_ABROAD","cases":24},\
                {"category":"FEARED_FORCED_MARRIAGE","cases":63},{"category":"OTHER"}],"printedTotal":94}""");
    }

    @Test
    void a_table_may_come_without_totals() {
        Answer answer = service.post("/api/v1/historical-counts", """
                {"service": "COMPETENCE_TEAM", "years": [2012], "rows": [{"category": "OTHER", "values": [21]}]}""");

        assertThat(answer.body().path("years").toString()).as(answer.text()).isEqualTo("""
                [{"year":2012,"categorySum":21}]""");
    }

    @Test
    void the_same_table_under_the_same_key_is_taken_over_once() {
        String key = UUID.randomUUID().toString();
        Answer first = post(key, ApiExamples.COUNTS);
        long events = service.eventCount();

        Answer second = post(key, ApiExamples.COUNTS.replace("\n", ""));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(service.eventCount()).isEqualTo(events);
    }

    @Test
    void another_table_under_the_same_key_is_refused() {
        String key = UUID.randomUUID().toString();
        post(key, ApiExamples.COUNTS);
        long events = service.eventCount();

        Answer other = post(key, ApiExamples.COUNTS.replace("[94, 76]", "[94, 77]"));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(service.eventCount()).isEqualTo(events);
    }

    private static Answer post(String key, String body) {
        return service.postWith("/api/v1/historical-counts", body, "Idempotency-Key", key);
    }
}
