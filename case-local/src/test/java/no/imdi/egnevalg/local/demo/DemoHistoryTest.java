package no.imdi.egnevalg.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoHistoryTest {

    private final List<JsonNode> bodies =
            DemoHistory.before2012().stream().map(JsonMapper.shared()::readTree).toList();

    @Test
    void the_three_services_from_before_2012_have_a_history() {
        assertThat(bodies)
                .extracting(body -> body.path("service").asString())
                .containsExactly("MINORITY_ADVISER", "INTEGRATION_ADVISER", "COMPETENCE_TEAM");
    }

    @Test
    void a_body_has_the_fields_of_a_printed_table() {
        assertThat(bodies)
                .allSatisfy(body -> assertThat(body.propertyNames())
                        .containsExactly("service", "label", "years", "rows", "printedTotals"));
        assertThat(bodies)
                .allSatisfy(body -> assertThat(body.path("rows").path(0).propertyNames())
                        .containsExactly("category", "printedLabel", "values"));
    }

    @Test
    void a_history_holds_three_years_and_not_2012() {
        for (JsonNode body : bodies) {
            assertThat(body.path("years")).hasToString("[2009,2010,2011]");
            assertThat(body.path("printedTotals")).hasSize(3);
            assertThat(body.path("rows").values())
                    .allMatch(row -> row.path("values").size() == 3);
        }
    }

    @Test
    void a_dash_stays_null_and_a_printed_zero_stays_zero() {
        JsonNode rows = bodies.getFirst().path("rows");
        assertThat(rows.path(6).path("values")).hasToString("[0,2,5]");
        assertThat(rows.path(8).path("values")).hasToString("[null,null,null]");
    }

    @Test
    void the_printed_total_is_kept_where_it_differs_from_its_rows() {
        JsonNode integrationAdvisers = bodies.get(1);
        assertThat(integrationAdvisers.path("printedTotals")).hasToString("[94,76,121]");
        assertThat(integrationAdvisers.path("rows").values().stream()
                        .mapToInt(row -> row.path("values").path(0).asInt())
                        .sum())
                .isEqualTo(87);
    }
}
