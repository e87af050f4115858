package no.imdi.egnevalg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.imdi.egnevalg.embedded.TestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * What the demo's cases of 2012 come to in tables, comings and goings and referrals, against the report and the other
 * statistics.
 */
class DemoCaseFiguresTest {

    private static final TestClient QUERY = DemoRun.queryAs("analyst");
    private static final String STATISTICS = "/api/v1/statistics/";

    @Test
    void new_cases_by_service_are_those_the_report_prints() {
        assertThat(rowTotals("cases?year=2012&rows=service"))
                .isEqualTo(Map.of(
                        "MINORITY_ADVISER", 390,
                        "INTEGRATION_ADVISER", 159,
                        "COMPETENCE_TEAM", 360,
                        "REGIONAL_COORDINATOR", 19));
    }

    @ParameterizedTest
    @CsvSource({
        "MINORITY_ADVISER, category, EXTREME_CONTROL, 173",
        "MINORITY_ADVISER, gender, FEMALE, 312",
        "MINORITY_ADVISER, referralSource, SCHOOL, 164",
        "INTEGRATION_ADVISER, category, LEFT_ABROAD, 74",
        "INTEGRATION_ADVISER, referralSource, MINORITY_ADVISER, 21",
        "COMPETENCE_TEAM, category, COMPLETED_FORCED_MARRIAGE, 85",
        "COMPETENCE_TEAM, referralSource, INTEGRATION_ADVISER, 29"
    })
    void rows_are_those_the_report_prints(String service, String rows, String code, int cases) {
        assertThat(rowTotals("cases?year=2012&rows=" + rows + "&columns=month&service=" + service))
                .containsEntry(code, cases);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MINORITY_ADVISER", "INTEGRATION_ADVISER", "COMPETENCE_TEAM", "REGIONAL_COORDINATOR"})
    void every_row_is_the_numerator_of_its_key_figure(String service) {
        JsonNode shares = get("key-figures?year=2012&service=" + service).at("/services/0/shares");
        for (String list : List.of("category", "gender", "ageBand", "referralSource")) {
            Map<String, Integer> rows = rowTotals("cases?year=2012&rows=" + list + "&service=" + service);
            shares.valueStream()
                    .filter(share -> share.path("of").asString().equals(list))
                    .forEach(share -> assertThat(
                                    rows.getOrDefault(share.path("code").asString(), 0))
                            .isEqualTo(share.path("numerator").asInt()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MINORITY_ADVISER", "INTEGRATION_ADVISER", "COMPETENCE_TEAM", "REGIONAL_COORDINATOR"})
    void comings_and_goings_of_2012_lead_to_the_caseload_at_its_end(String service) {
        JsonNode year = get("movements?year=2012&service=" + service).at("/services/0/periods/0");

        assertThat(year.at("/in/opened").asInt())
                .isEqualTo(rowTotals("cases?year=2012&rows=service&service=" + service)
                        .get(service));
        assertThat(year.path("closing").asInt())
                .isEqualTo(year.path("opening").asInt()
                        + year.at("/in/total").asInt()
                        - year.at("/out/total").asInt())
                .isEqualTo(get("caseload?asOf=2012-12-31&service=" + service)
                        .path("total")
                        .asInt());
    }

    @ParameterizedTest
    @CsvSource({
        "cases?year=2012&rows=quarter, 245 247 213 223",
        "cases?year=2012&rows=gender, 742 173 2 11",
        "cases?year=2012&rows=closureOutcome&measure=closures, 89 45 24 26 44 45 60 33 0",
        "cases?year=2012&rows=reopeningReason&measure=reopenings, 7 2 4 0",
        "cases?year=2012&rows=guidanceChannel&measure=guidance, 1218 622 633 608 0 0",
        "cases?year=2012&rows=riskLevel&measure=riskAssessments, 88 235 128 89",
        "cases?year=2012&rows=service&measure=lateRegistrations, 5 0 3 0"
    })
    void what_was_done_in_2012_comes_to(String question, String totals) {
        assertThat(get(question)
                        .path("rows")
                        .valueStream()
                        .map(row -> row.at("/total/value").asString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(totals);
    }

    private static Map<String, Integer> rowTotals(String question) {
        Map<String, Integer> totals = new TreeMap<>();
        get(question).path("rows").forEach(row -> {
            if (row.path("total").has("value")) {
                totals.put(row.path("code").asString(), row.at("/total/value").asInt());
            }
        });
        return totals;
    }

    private static JsonNode get(String path) {
        var answer = QUERY.get(STATISTICS + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }
}
