package no.imdi.egnevalg.query.yearlytable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.RunningServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a year of the yearly table and of the key figures is taken from, as imports, cases and declarations come. */
class SourcesOfAYearTest {

    private static final String STATISTICS = "/api/v1/statistics/";
    private static RunningServices services;

    @BeforeAll
    static void start() {
        services = RunningServices.start();
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void the_yearly_table_and_the_key_figures_agree_before_and_after_late_registrations_corrections_and_imports() {
        assertAgree();
        importCounts("{\"service\": \"COMPETENCE_TEAM\", \"years\": [2010, 2011], \"printedTotals\": [378, 294]}");
        assertAgree();
        importCounts("""
                {"service": "COMPETENCE_TEAM", "years": [2010], "printedTotals": [378],
                 "rows": [{"category": "LEFT_ABROAD", "values": [300]}]}""");
        assertAgree();
        String late = opened("kt", teamCase("2010-03-04"));
        opened("kt", teamCase("2012-03-04"));
        opened("rk", coordinatorsCase("2012-03-04"));
        assertAgree();
        Answer corrected = services.commandAs("kt").post("/api/v1/cases/" + late + "/corrections", 0, """
                {"reason": "WRONG_DATE", "openedOn": "2012-05-01"}""");
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        awaitTotal("COMPETENCE_TEAM", 2012, 2);
        assertAgree();
        assertThat(total("COMPETENCE_TEAM", 2010).path("value").asInt()).isEqualTo(378);
    }

    @Test
    void totals_without_rows_are_shown_with_their_change_and_what_is_not_divided() {
        importCounts("{\"service\": \"MINORITY_ADVISER\", \"years\": [2009, 2010], \"printedTotals\": [297, 260]}");
        awaitTotal("MINORITY_ADVISER", 2010, 260);

        JsonNode table = table("MINORITY_ADVISER", 2010);
        assertThat(table.path("rows")
                        .valueStream()
                        .map(row -> row.at("/cells/0").toString()))
                .doesNotContain("{\"value\":0}")
                .contains("{\"status\":\"..\"}");
        assertThat(table.at("/totals/0").toString()).isEqualTo("""
                {"value":260,"source":"PRINTED","printedTotal":260,"uncategorised":260,\
                "change":{"cases":-37,"denominator":297,"percent":-12}}""");
        assertThat(keyFigures("MINORITY_ADVISER", 2010).path("shares").isEmpty())
                .isTrue();
    }

    @Test
    void shares_of_a_printed_year_come_from_its_rows_and_there_are_no_others() {
        importCounts("""
                {"service": "MINORITY_ADVISER", "years": [2011], "printedTotals": [297],
                 "rows": [{"category": "COMPLETED_FORCED_MARRIAGE", "values": [9]},
                          {"category": "EXTREME_CONTROL", "values": [288]}]}""");
        awaitTotal("MINORITY_ADVISER", 2011, 297);

        JsonNode service = keyFigures("MINORITY_ADVISER", 2011);
        assertThat(service.path("newCases").asInt()).isEqualTo(297);
        assertThat(service.path("shares").findValuesAsString("of")).containsOnly("category");
        assertThat(service.at("/shares/0").toString())
                .contains("\"code\":\"COMPLETED_FORCED_MARRIAGE\"")
                .contains("\"numerator\":9,\"denominator\":297,\"percent\":3");
    }

    @Test
    void a_printed_row_of_a_category_that_the_service_does_not_list_is_shown() {
        importCounts("""
                {"service": "INTEGRATION_ADVISER", "years": [2009], "printedTotals": [94],
                 "rows": [{"category": "LEFT_ABROAD", "values": [84]}, {"category": "OTHER", "values": [3]}]}""");
        awaitTotal("INTEGRATION_ADVISER", 2009, 94);

        JsonNode table = table("INTEGRATION_ADVISER", 2009);
        JsonNode last = table.path("rows").get(table.path("rows").size() - 1);
        assertThat(last.path("category").asString()).isEqualTo("OTHER");
        assertThat(last.at("/cells/0/value").asInt()).isEqualTo(3);
        assertThat(table.at("/totals/0/uncategorised").asInt()).isEqualTo(7);
        assertThat(keyFigures("INTEGRATION_ADVISER", 2009).path("uncategorised").asInt())
                .isEqualTo(7);
    }

    @Test
    void an_import_that_is_withdrawn_leaves_what_was_taken_over_before_it() {
        importCounts("{\"service\": \"INTEGRATION_ADVISER\", \"years\": [2010, 2011], \"printedTotals\": [76, 120]}");
        awaitTotal("INTEGRATION_ADVISER", 2011, 120);
        String later =
                importCounts("{\"service\": \"INTEGRATION_ADVISER\", \"years\": [2011], \"printedTotals\": [121]}");
        awaitTotal("INTEGRATION_ADVISER", 2011, 121);

        Answer withdrawn =
                services.commandAs("analyst").post("/api/v1/historical-counts/" + later + "/withdrawal", 0, "");

        assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(200);
        awaitTotal("INTEGRATION_ADVISER", 2011, 120);
        assertThat(total("INTEGRATION_ADVISER", 2010).path("value").asInt()).isEqualTo(76);
    }

    @Test
    void a_register_year_with_a_printed_total_beside_it_tells_of_the_difference_in_a_sentence_of_its_own() {
        importCounts("{\"service\": \"MINORITY_ADVISER\", \"years\": [2012], \"printedTotals\": [390]}");
        opened("school-east-01", advisersCase("2012-03-04"));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> total("MINORITY_ADVISER", 2012).path("value").asInt() == 1
                        && total("MINORITY_ADVISER", 2012).has("printedTotal"));

        JsonNode table = table("MINORITY_ADVISER", 2012);
        assertThat(table.at("/totals/0").has("uncategorised")).isFalse();
        assertThat(table.path("footnotes").toString())
                .contains("For 2012 er 390 saker trykt som sum i årsrapporten, mens registeret har 1.");
    }

    @Test
    void a_declaration_turns_a_year_and_no_registration_does() {
        importCounts("{\"service\": \"MINORITY_ADVISER\", \"years\": [2013], \"printedTotals\": [410]}");
        opened("school-east-01", advisersCase("2013-03-04"));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> table("MINORITY_ADVISER", 2013)
                        .path("footnotes")
                        .toString()
                        .contains("410 saker til sammen"));
        assertThat(total("MINORITY_ADVISER", 2013).path("status").asString()).isEqualTo("..");

        Answer declared = services.commandAs("analyst").post("/api/v1/coverage", """
                {"subject": "CASES", "service": "MINORITY_ADVISER", "from": 2013, "to": 2013, "source": "PRINTED"}""");

        assertThat(declared.status()).as(declared.text()).isEqualTo(201);
        awaitTotal("MINORITY_ADVISER", 2013, 410);
        assertThat(table("MINORITY_ADVISER", 2013).path("footnotes").toString())
                .contains("Saker åpnet i 2013 som står i registeret: 1.");
    }

    private static void assertAgree() {
        List<String> disagreeing = new ArrayList<>();
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            disagreeing.clear();
            for (AdviserService service : AdviserService.values()) {
                for (int year = 2009; year <= 2014; year++) {
                    JsonNode total = total(service.name(), year);
                    JsonNode figures = keyFigures(service.name(), year);
                    if (!figures.isMissingNode() && !agree(total, figures)) {
                        disagreeing.add(service + " " + year + ": " + total + " " + figures);
                    }
                }
            }
            assertThat(disagreeing).isEmpty();
        });
    }

    private static boolean agree(JsonNode total, JsonNode figures) {
        return total.path("value").asInt(-1) == figures.path("newCases").asInt(-1)
                && total.path("change").equals(figures.path("change"))
                && total.path("uncategorised").equals(figures.path("uncategorised"))
                && figures.path("shares")
                        .valueStream()
                        .allMatch(share -> share.path("denominator").asInt()
                                == figures.path("newCases").asInt());
    }

    private static void awaitTotal(String service, int year, int cases) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> total(service, year).path("value").asInt(-1) == cases);
    }

    private static JsonNode total(String service, int year) {
        return table(service, year).at("/totals/0");
    }

    private static JsonNode table(String service, int year) {
        return ask("yearly-table?service=" + service + "&from=" + year + "&to=" + year);
    }

    private static JsonNode keyFigures(String service, int year) {
        return ask("key-figures?year=" + year + "&service=" + service).at("/services/0");
    }

    private static JsonNode ask(String question) {
        Answer answer = services.queryAs("analyst").get(STATISTICS + question);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static String importCounts(String counts) {
        Answer answer = services.commandAs("analyst").post("/api/v1/historical-counts", counts);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().path("importId").asString();
    }

    private static String opened(String user, String body) {
        Answer answer = services.commandAs(user).post("/api/v1/cases", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().path("caseId").asString();
    }

    private static String advisersCase(String openedOn) {
        return """
                {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-01", "openedOn": "%s", "category": "EXTREME_CONTROL",
                 "ageBand": "AGE_16_17", "gender": "FEMALE", "referralSource": "SCHOOL"}""".formatted(openedOn);
    }

    private static String teamCase(String openedOn) {
        return """
                {"service": "COMPETENCE_TEAM", "openedOn": "%s", "category": "LEFT_ABROAD",
                 "ageBand": "AGE_16_17", "gender": "FEMALE", "referralSource": "POLICE"}""".formatted(openedOn);
    }

    private static String coordinatorsCase(String openedOn) {
        return """
                {"service": "REGIONAL_COORDINATOR", "region": "WEST", "openedOn": "%s", "category": "FEARED_FORCED_MARRIAGE",
                 "ageBand": "AGE_16_17", "gender": "FEMALE", "referralSource": "SCHOOL"}""".formatted(openedOn);
    }
}
