package no.imdi.egnevalg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.issuer.DemoUser;
import no.imdi.egnevalg.issuer.DemoUsers;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The demo data as it comes out of the register, against the shares that the 2012 report prints. */
class DemoRegisterTest {

    private static final Map<String, JsonNode> ALL = all();
    private static final Offset<Double> HALF_A_POINT = Offset.offset(0.5);
    private static final Set<String> UNDER_18 = Set.of("AGE_0_12", "AGE_13_15", "AGE_16_17");
    private static final Set<String> SIX_SOURCES =
            Set.of("SCHOOL", "MINORITY_ADVISER", "HEALTH_SERVICE", "CHILD_WELFARE", "POLICE", "UDI");
    private static final Set<String> FIRST_LINE = Set.of(
            "SCHOOL",
            "MINORITY_ADVISER",
            "INTEGRATION_ADVISER",
            "HEALTH_SERVICE",
            "CHILD_WELFARE",
            "POLICE",
            "UDI",
            "FOREIGN_MISSION",
            "NAV");

    @ParameterizedTest
    @CsvSource({"MINORITY_ADVISER, 390", "INTEGRATION_ADVISER, 159", "COMPETENCE_TEAM, 360", "REGIONAL_COORDINATOR, 19"
    })
    void every_case_of_2012_is_there_one_by_one(String service, int expected) {
        assertThat(cases(service)).hasSize(expected);
    }

    @Test
    void the_same_cases_have_the_same_numbers_in_every_register() {
        List<String> numbers = cases("REGIONAL_COORDINATOR").stream()
                .map(found -> found.path("caseNumber").asString())
                .toList();

        assertThat(numbers).contains("8HTX-G5HM-R");
    }

    @Test
    void girls_and_the_young_have_the_shares_the_report_prints() {
        assertThat(share("MINORITY_ADVISER", girls())).isCloseTo(80, HALF_A_POINT);
        assertThat(share("INTEGRATION_ADVISER", girls())).isCloseTo(78, HALF_A_POINT);
        assertThat(share(
                        "MINORITY_ADVISER",
                        found -> UNDER_18.contains(found.path("ageBand").asString())))
                .isCloseTo(60, HALF_A_POINT);
    }

    @Test
    void referral_sources_have_the_shares_the_report_prints() {
        assertThat(share("MINORITY_ADVISER", from(Set.of("SCHOOL")))).isCloseTo(42, HALF_A_POINT);
        assertThat(share("MINORITY_ADVISER", from(Set.of("SELF")))).isCloseTo(20, HALF_A_POINT);
        assertThat(share("INTEGRATION_ADVISER", from(SIX_SOURCES))).isCloseTo(38, HALF_A_POINT);
        assertThat(share("INTEGRATION_ADVISER", from(Set.of("MINORITY_ADVISER"))))
                .isCloseTo(13, HALF_A_POINT);
        assertThat(share("INTEGRATION_ADVISER", from(Set.of("SELF")))).isCloseTo(25, HALF_A_POINT);
        assertThat(share("COMPETENCE_TEAM", from(Set.of("UDI")))).isCloseTo(22, HALF_A_POINT);
        assertThat(share("COMPETENCE_TEAM", from(Set.of("CHILD_WELFARE")))).isCloseTo(13, HALF_A_POINT);
        assertThat(share("COMPETENCE_TEAM", from(Set.of("MINORITY_ADVISER")))).isCloseTo(12, HALF_A_POINT);
        assertThat(share("COMPETENCE_TEAM", from(Set.of("INTEGRATION_ADVISER"))))
                .isCloseTo(8, HALF_A_POINT);
        assertThat(share("COMPETENCE_TEAM", from(FIRST_LINE))).isCloseTo(77, HALF_A_POINT);
    }

    private static Predicate<JsonNode> girls() {
        return found -> found.path("gender").asString().equals("FEMALE");
    }

    private static Predicate<JsonNode> from(Set<String> sources) {
        return found -> sources.contains(found.path("referralSource").asString());
    }

    private static double share(String service, Predicate<JsonNode> kind) {
        List<JsonNode> all = cases(service);
        return 100.0 * all.stream().filter(kind).count() / all.size();
    }

    /** Every unit sees its own cases, and together they see all. */
    private static List<JsonNode> cases(String service) {
        return ALL.values().stream()
                .filter(found -> found.path("service").asString().equals(service))
                .toList();
    }

    private static Map<String, JsonNode> all() {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        Stream.concat(Stream.of("kt"), DemoUsers.ofEveryUnit().stream().map(DemoUser::name))
                .flatMap(user -> seenBy(user).stream())
                // Other tests open cases in the same register, and declare them void.
                .filter(found -> !found.path("state").asString().equals("VOID"))
                .forEach(found -> all.put(found.path("caseId").asString(), found));
        return all;
    }

    private static List<JsonNode> seenBy(String user) {
        List<JsonNode> cases = new ArrayList<>();
        try (TestClient client = DemoRun.queryAs(user)) {
            String query = "/api/v1/cases?limit=200&year=2012";
            JsonNode page = client.get(query).body();
            page.path("cases").forEach(cases::add);
            while (page.has("next")) {
                page = client.get(query + "&after=" + page.path("next").asString())
                        .body();
                page.path("cases").forEach(cases::add);
            }
        }
        return cases;
    }
}
