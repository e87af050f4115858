package no.imdi.egnevalg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.imdi.egnevalg.embedded.TestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the demo's cases of 2012 come to in tables, comings and goings and referrals, against the report and the other statistics. */
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

    @Test
    void figures_of_2012() {
        for (String question : List.of(
                "cases?year=2012&rows=month&columns=service",
                "cases?year=2012&rows=quarter&columns=service",
                "cases?year=2012&rows=category&columns=gender",
                "cases?year=2012&rows=ageBand&columns=gender",
                "cases?year=2012&rows=region&columns=service",
                "cases?year=2012&rows=closureOutcome&columns=service&measure=closures",
                "cases?year=2012&rows=reopeningReason&columns=service&measure=reopenings",
                "cases?year=2012&rows=measure&columns=service&measure=measures",
                "cases?year=2012&rows=guidanceChannel&columns=service&measure=guidance",
                "cases?year=2012&rows=riskLevel&columns=service&measure=riskAssessments",
                "cases?year=2012&rows=recipient&columns=service&measure=referrals",
                "cases?year=2012&rows=service&columns=enteredYear&measure=lateRegistrations",
                "cases?year=2012&rows=correctionReason&columns=service&measure=corrections",
                "cases?year=2012&rows=service&columns=enteredYear&measure=corrections",
                "cases?year=2012&rows=voidingReason&columns=service&measure=voidings",
                "cases?year=2012&rows=service&columns=enteredYear&measure=voidings",
                "cases?year=2012&rows=service&columns=enteredYear&measure=erasures")) {
            System.out.println("FIGURES " + question + "\n" + printed(get(question)));
        }
        System.out.println("FIGURES movements " + get("movements?year=2012"));
        System.out.println("FIGURES referrals " + get("referrals?year=2012"));
    }

    private static String printed(JsonNode table) {
        StringBuilder text = new StringBuilder();
        text.append(table.path("columns").findValuesAsString("code")).append('\n');
        table.path("rows").forEach(row -> {
            text.append(row.path("code").asString()).append(' ');
            row.path("cells").forEach(cell -> text.append(symbol(cell)).append(' '));
            text.append("| ").append(symbol(row.path("total"))).append('\n');
        });
        table.path("totals").forEach(cell -> text.append(symbol(cell)).append(' '));
        return text.append("| ")
                .append(symbol(table.path("total")))
                .append('\n')
                .toString();
    }

    private static String symbol(JsonNode cell) {
        return cell.has("value")
                ? cell.path("value").asString()
                : cell.path("status").asString();
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
