package no.imdi.egnevalg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.embedded.TestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the lives of the demo's cases come to in the statistics, against the 2012 report and against one another. */
class DemoStatisticsTest {

    private static final TestClient QUERY = DemoRun.queryAs("analyst");
    private static final String STATISTICS = "/api/v1/statistics/";

    @ParameterizedTest
    @CsvSource({
        "MINORITY_ADVISER, category, EXTREME_CONTROL, 173, 390, 44",
        "MINORITY_ADVISER, category, FEARED_FORCED_MARRIAGE, 78, 390, 20",
        "MINORITY_ADVISER, category, VIOLENCE_OR_THREATS, 76, 390, 19",
        "MINORITY_ADVISER, gender, FEMALE, 312, 390, 80",
        "MINORITY_ADVISER, group, UNDER_18, 234, 390, 60",
        "MINORITY_ADVISER, referralSource, SCHOOL, 164, 390, 42",
        "INTEGRATION_ADVISER, category, LEFT_ABROAD, 74, 159, 47",
        "INTEGRATION_ADVISER, category, FEARED_FORCED_MARRIAGE, 34, 159, 21",
        "INTEGRATION_ADVISER, referralSource, MINORITY_ADVISER, 21, 159, 13",
        "COMPETENCE_TEAM, category, VIOLENCE_OR_THREATS, 107, 360, 30",
        "COMPETENCE_TEAM, category, COMPLETED_FORCED_MARRIAGE, 85, 360, 24",
        "COMPETENCE_TEAM, referralSource, MINORITY_ADVISER, 43, 360, 12",
        "COMPETENCE_TEAM, referralSource, INTEGRATION_ADVISER, 29, 360, 8",
        "COMPETENCE_TEAM, group, REFERRED_BY_FIRST_LINE, 277, 360, 77"
    })
    void the_key_figures_are_those_the_report_prints(
            String service, String list, String code, int numerator, int denominator, int percent) {
        JsonNode share = shares(service)
                .filter(each -> each.path("of").asString().equals(list)
                        && each.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();

        assertThat(share.path("numerator").asInt()).isEqualTo(numerator);
        assertThat(share.path("denominator").asInt()).isEqualTo(denominator);
        assertThat(share.path("percent").asInt()).isEqualTo(percent);
    }

    @Test
    void new_cases_are_compared_with_what_was_printed_for_the_year_before() {
        JsonNode service = get("key-figures?year=2012&service=COMPETENCE_TEAM")
                .path("services")
                .get(0);

        assertThat(service.path("newCases").asInt()).isEqualTo(360);
        assertThat(service.path("change").path("cases").asInt())
                .isEqualTo(360 - service.path("change").path("denominator").asInt());
    }

    @Test
    void most_cases_that_came_from_another_service_are_linked_to_the_case_there() {
        JsonNode overlap = get("overlap?year=2012");
        JsonNode pair = pair(overlap, "MINORITY_ADVISER", "COMPETENCE_TEAM");

        assertThat(pair.at("/persons/known").asInt()).isGreaterThan(30);
        assertThat(pair.at("/persons/byReferrals/atLeast").asInt())
                .isBetween(1, pair.at("/persons/known").asInt());
        assertThat(pair.path("unlinkedReferrals").asInt()).isBetween(1, 15);
        assertThat(overlap.at("/persons/known").asInt()).isBetween(1, 927);
        assertThat(overlap.at("/persons/byReferrals/atLeast").asInt())
                .isBetween(1, overlap.at("/persons/known").asInt());
    }

    @Test
    void persons_are_never_more_than_cases_and_each_service_counts_the_cases_of_its_table() {
        for (JsonNode service : get("overlap?year=2012").path("services")) {
            JsonNode table = get("yearly-table?from=2012&to=2012&service="
                    + service.path("service").asString());
            assertThat(service.path("cases").asInt())
                    .isEqualTo(table.path("totals").get(0).path("value").asInt());
            assertThat(service.path("persons").asInt())
                    .isLessThanOrEqualTo(service.path("cases").asInt());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MINORITY_ADVISER", "INTEGRATION_ADVISER", "COMPETENCE_TEAM", "REGIONAL_COORDINATOR"})
    void what_is_open_at_the_end_of_a_year_is_the_caseload_of_that_day(String service) {
        JsonNode table = get("yearly-table?measure=open&from=2012&to=2012&service=" + service);

        assertThat(table.path("totals").get(0).path("value").asInt())
                .isPositive()
                .isEqualTo(open(service, "2012-12-31"));
    }

    @Test
    void the_caseload_of_a_year_without_the_register_is_not_known() {
        for (String day : List.of("2011-12-31", "2013-12-31")) {
            JsonNode caseload = get("caseload?asOf=" + day);
            assertThat(caseload.path("status").asString()).isEqualTo("..");
            assertThat(caseload.has("total")).isFalse();
        }
    }

    @Test
    void minority_advisers_hold_about_700_conversations_a_month() {
        JsonNode year = get("conversations?from=2012&to=2012")
                .path("services")
                .get(0)
                .path("years")
                .get(0);

        assertThat(year.path("averageAMonth").path("value").asDouble()).isEqualTo(700);
    }

    @Test
    void national_housing_tells_what_the_report_tells_of_2012() {
        JsonNode housing = get("housing?year=2012");

        assertThat(housing.path("capacity").path("units").asInt()).isEqualTo(19);
        assertThat(housing.path("capacity").path("places").asInt()).isEqualTo(28);
        assertThat(housing.path("movedIn").path("placements").asInt()).isEqualTo(37);
        assertThat(housing.path("movedIn").path("yearBefore").asInt()).isEqualTo(31);
        assertThat(housing.path("movedIn").path("persons").path("women").asInt())
                .isEqualTo(33);
        assertThat(housing.path("movedIn").path("persons").path("men").asInt()).isEqualTo(4);
        assertThat(referred(housing, "CRISIS_SHELTER")).isEqualTo(12);
        assertThat(referred(housing, "POLICE")).isEqualTo(6);
        assertThat(referred(housing, "MINORITY_ADVISER")).isEqualTo(6);
        assertThat(referred(housing, "INTEGRATION_ADVISER")).isEqualTo(2);
        assertThat(referred(housing, "VOLUNTARY_ORGANISATION")).isEqualTo(4);
        assertThat(referred(housing, "UNKNOWN")).isEqualTo(7);
        assertThat(housing.at("/occupancy/share/denominator").asInt()).isEqualTo(28 * 366);
        housing.path("occupancy")
                .path("months")
                .forEach(month -> assertThat(month.at("/share/percent").asInt()).isBetween(0, 100));
    }

    private static int referred(JsonNode housing, String source) {
        return housing.path("referrers")
                .valueStream()
                .filter(each -> each.path("code").asString().equals(source))
                .findFirst()
                .orElseThrow()
                .path("placements")
                .asInt();
    }

    private static JsonNode pair(JsonNode overlap, String one, String other) {
        return overlap.path("pairs")
                .valueStream()
                .filter(each -> each.path("one").asString().equals(one)
                        && each.path("other").asString().equals(other))
                .findFirst()
                .orElseThrow();
    }

    private static int open(String service, String day) {
        return get("caseload?asOf=" + day + "&service=" + service)
                .path("services")
                .get(0)
                .path("open")
                .asInt();
    }

    private static Stream<JsonNode> shares(String service) {
        return get("key-figures?year=2012&service=" + service)
                .path("services")
                .get(0)
                .path("shares")
                .valueStream();
    }

    private static JsonNode get(String path) {
        var answer = QUERY.get(STATISTICS + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }
}
