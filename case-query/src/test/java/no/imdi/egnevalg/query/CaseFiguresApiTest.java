package no.imdi.egnevalg.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Tables of cases, comings and goings, and referrals over HTTP, upon the lives of random cases. */
class CaseFiguresApiTest {

    private static final String STATISTICS = "/api/v1/statistics/";
    private static final List<RecordedEvent> EVENTS = LifeOfCases.events(17, 300);

    private static RunningServices services;

    @BeforeAll
    static void fill() throws Exception {
        services = RunningServices.start();
        try (Connection connection = DriverManager.getConnection(services.ownerUrl())) {
            for (RecordedEvent event : EVENTS) {
                EventTable.insert(connection, event.streamId(), event.sequenceNumber(), event.payload());
            }
        }
        await().atMost(Duration.ofMinutes(2))
                .until(() -> ask("movements?year=2012").path("position").asLong() == EVENTS.size());
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void a_table_tells_its_dimensions_its_codes_and_its_totals() {
        JsonNode table = ask("cases?year=2012&rows=gender&columns=quarter");

        assertThat(table.path("measure").asString()).isEqualTo("new");
        assertThat(table.at("/rowDimension/label").asString()).isEqualTo("Gender");
        assertThat(table.path("rows").findValuesAsString("code")).containsExactly("FEMALE", "MALE", "OTHER", "UNKNOWN");
        assertThat(table.path("columns").findValuesAsString("label"))
                .containsExactly("Quarter 1 of 2012", "Quarter 2 of 2012", "Quarter 3 of 2012", "Quarter 4 of 2012");
        assertThat(table.at("/total/value").asInt())
                .isPositive()
                .isEqualTo(keyFigure())
                .isEqualTo(sum(table.path("totals").valueStream()))
                .isEqualTo(sum(table.path("rows").valueStream().map(row -> row.path("total"))));
    }

    private static int keyFigure() {
        return ask("key-figures?year=2012")
                .path("services")
                .valueStream()
                .mapToInt(service -> service.path("newCases").asInt())
                .sum();
    }

    private static int sum(Stream<JsonNode> cells) {
        return cells.mapToInt(cell -> cell.path("value").asInt()).sum();
    }

    @Test
    void a_table_without_columns_has_totals_alone() {
        JsonNode table = ask("cases?year=2012&rows=month&measure=guidance&service=COMPETENCE_TEAM");

        assertThat(table.path("rows").size()).isEqualTo(12);
        assertThat(table.at("/rows/0").has("cells")).isFalse();
        assertThat(table.has("columns")).isFalse();
        assertThat(table.path("services").findValuesAsString("code")).containsExactly("COMPETENCE_TEAM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2012-01-01&to=2012-03-31", "from=2012-02-10&to=2012-05-09", "year=2012"})
    void comings_and_goings_lead_from_one_caseload_to_the_next(String period) {
        JsonNode movements = ask("movements?" + period);
        String before =
                LocalDate.parse(movements.path("from").asString()).minusDays(1).toString();

        for (JsonNode service : movements.path("services")) {
            JsonNode told = service.at("/periods/0");
            String caseload = "caseload?service=" + service.path("service").asString() + "&asOf=";
            assertThat(told.path("closing").asInt())
                    .isEqualTo(told.path("opening").asInt()
                            + told.at("/in/total").asInt()
                            - told.at("/out/total").asInt())
                    .isEqualTo(ask(caseload + movements.path("to").asString())
                            .path("total")
                            .asInt());
            if (!before.startsWith("2011")) {
                assertThat(told.path("opening").asInt())
                        .isEqualTo(ask(caseload + before).path("total").asInt());
            }
        }
        assertThat(movements.at("/together/0/closing").asInt())
                .isEqualTo(movements
                        .path("services")
                        .valueStream()
                        .mapToInt(service -> service.at("/periods/0/closing").asInt())
                        .sum());
    }

    @Test
    void a_year_can_be_divided_and_each_period_begins_where_the_one_before_ended() {
        JsonNode quarters = ask("movements?year=2012&every=QUARTER").at("/together");
        JsonNode whole = ask("movements?year=2012").at("/together/0");

        assertThat(quarters.findValuesAsString("from"))
                .containsExactly("2012-01-01", "2012-04-01", "2012-07-01", "2012-10-01");
        assertThat(quarters.at("/1/opening")).isEqualTo(quarters.at("/0/closing"));
        assertThat(quarters.at("/3/closing")).isEqualTo(whole.path("closing"));
        assertThat(quarters.valueStream()
                        .mapToInt(each -> each.at("/in/opened").asInt())
                        .sum())
                .isEqualTo(whole.at("/in/opened").asInt());
    }

    @Test
    void what_tables_of_acts_count_are_the_comings_and_goings() {
        JsonNode year = ask("movements?year=2012").at("/together/0");

        assertThat(total("closures"))
                .isPositive()
                .isEqualTo(year.at("/out/closed").asInt());
        assertThat(total("reopenings")).isEqualTo(year.at("/in/reopened").asInt());
        assertThat(total("new")).isEqualTo(year.at("/in/opened").asInt());
    }

    @Test
    void referrals_of_all_pairs_are_the_referrals_sent() {
        JsonNode referrals = ask("referrals?year=2012");

        assertThat(referrals.path("pairs").size()).isEqualTo(4 * (4 + 12));
        assertThat(referrals.at("/total/sent").asInt())
                .isPositive()
                .isEqualTo(total("referrals"))
                .isEqualTo(Stream.of("accepted", "rejected", "revoked", "unanswered")
                        .mapToInt(answer -> referrals.at("/total/" + answer).asInt())
                        .sum());
    }

    private static int total(String measure) {
        return ask("cases?year=2012&rows=service&measure=" + measure)
                .at("/total/value")
                .asInt();
    }

    @Test
    void what_is_not_known_is_not_zero_and_the_year_that_runs_is_marked() {
        int now = ask("movements?from=2012-01-01").path("unfinishedYear").asInt();
        JsonNode table = ask("cases?from=2011&to=2012&rows=service&columns=year");
        JsonNode before = ask("movements?from=2011-01-01&to=2011-12-31");

        assertThat(table.at("/rows/0/cells/0/status").asString()).isEqualTo("..");
        assertThat(table.at("/rows/3/cells/0/status").asString()).isEqualTo(".");
        assertThat(table.at("/rows/0/cells/1").has("value")).isTrue();
        assertThat(table.path("footnotes").toString()).contains("2011");
        assertThat(table.has("unfinishedYear")).isFalse();
        assertThat(before.at("/services/0/periods/0/status").asString()).isEqualTo("..");
        assertThat(before.at("/services/0/periods/0").has("opening")).isFalse();
        assertThat(before.at("/together/0/status").asString()).isEqualTo("..");
        assertThat(ask("referrals?year=2011").at("/pairs/0/status").asString()).isEqualTo("..");
        assertThat(now).isGreaterThan(2025);
        assertThat(ask("cases?rows=month&year=" + now).path("unfinishedYear").asInt())
                .isEqualTo(now);
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Nye saker, Kategori, januar 2012, Inngående",
        "nn, Nye saker, Kategori, januar 2012, Inngåande",
        "en, Newly registered cases, Category, January 2012, Opening"
    })
    void labels_follow_the_language_asked_for(
            String language, String measure, String dimension, String month, String stock) {
        JsonNode table = ask("cases?year=2012&rows=category&columns=month", language);

        assertThat(table.path("label").asString()).isEqualTo(measure);
        assertThat(table.at("/rowDimension/label").asString()).isEqualTo(dimension);
        assertThat(table.at("/columns/0/label").asString()).isEqualTo(month);
        assertThat(ask("movements?year=2012", language).path("footnotes").toString())
                .contains(stock);
        assertThat(ask("referrals?year=2012", language).path("footnotes").size())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new",
                "closures",
                "reopenings",
                "measures",
                "guidance",
                "riskAssessments",
                "referrals",
                "lateRegistrations",
                "corrections",
                "voidings",
                "erasures"
            })
    void every_measure_has_words_for_all_it_can_be_told_apart_by(String measure) {
        String refusal = refusal("cases?year=2012&rows=nothing&measure=" + measure);
        String listed = refusal.substring(refusal.indexOf("each of ") + "each of ".length(), refusal.length() - 1);

        assertThat(listed.split(", ")).contains("service", "year", "quarter", "month", "category");
        for (String rows : listed.split(", ")) {
            for (String language : List.of("nb", "nn", "en")) {
                JsonNode table = ask("cases?year=2012&measure=" + measure + "&rows=" + rows, language);
                assertThat(table.path("rows").findValuesAsString("label"))
                        .isNotEmpty()
                        .doesNotContain("");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cases?year=2012                                        | missing-parameter         | must be given",
                "cases?rows=category                                    | missing-parameter         | must be given",
                "cases?year=12&rows=category                            | malformed-number          | 1990 to 2199",
                "cases?year=2012&from=2012&rows=category                | combination-not-available | Either year",
                "cases?from=2013&to=2012&rows=category                  | span-reversed             | not before",
                "cases?from=2000&to=2030&rows=category                  | span-too-long             | 30 years",
                "cases?year=2012&rows=category&service=KT               | unknown-code              | no such code",
                "cases?year=2012&rows=category&measure=open             | unknown-code              | one of new, closures, reopenings",
                "cases?year=2012&rows=age                               | unknown-code              | service, year, quarter, month, category, ageBand",
                "cases?year=2012&rows=category&columns=sex              | unknown-code              | ageBand, gender, referralSource, region, posting",
                "cases?year=2012&rows=closureOutcome                    | combination-not-available | measure new",
                "cases?year=2012&rows=posting&measure=closures          | combination-not-available | closureOutcome",
                "cases?year=2012&rows=category&columns=category         | combination-not-available | different things",
                "cases?year=2012&rows=year&columns=month                | combination-not-available | only one of them the time",
                "cases?year=2012&rows=category&column=gender            | unknown-parameter         | ''",
                "movements                                              | missing-parameter         | must be given",
                "movements?from=2012-13-01                              | malformed-date            | YYYY-MM-DD",
                "movements?from=2999-01-01                              | as-of-in-future           | not known",
                "movements?year=2199                                    | as-of-in-future           | not known",
                "movements?year=2012&from=2012-01-01                    | combination-not-available | Either year",
                "movements?from=2012-02-01&to=2012-01-01                | span-reversed             | not before",
                "movements?from=1912-01-01&to=2012-01-01&every=MONTH    | span-too-long             | 400",
                "movements?year=2012&every=WEEK                         | unknown-code              | one of MONTH, QUARTER, YEAR.",
                "referrals                                              | missing-parameter         | must be given",
                "referrals?year=2012&to=2013                            | combination-not-available | Either year",
                "referrals?year=2012&service=POLICE                     | unknown-code              | no such code",
                "referrals?year=2012&recipient=POLICE                   | unknown-parameter         | ''"
            })
    void a_question_that_makes_no_sense_is_refused_and_told_what_can_be_asked(
            String question, String problem, String said) {
        var answer = services.queryAs("analyst").get(STATISTICS + question);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.text()).contains(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb | measure=open | Parameteren må være én av new, closures, reopenings, ",
                "nn | measure=open | Parameteren må vere éin av new, closures, reopenings, ",
                "en | measure=open | The parameter is one of new, closures, reopenings, ",
                "nb | measure=lateRegistrations&rows=age | Med målet lateRegistrations kan rader og kolonner være service, ",
                "nn | measure=lateRegistrations&rows=age | Med målet lateRegistrations kan rader og kolonnar vere service, ",
                "en | measure=lateRegistrations&rows=age | With the measure lateRegistrations, rows and columns are one each of service, ",
                "nb | rows=category&columns=answer | Med målet new kan rader og kolonner være service, ",
                "nn | rows=category&columns=answer | Med målet new kan rader og kolonnar vere service, ",
                "en | rows=category&columns=answer | With the measure new, rows and columns are one each of service, ",
                "nb | rows=year&columns=month | Rader og kolonner må være ulike, og bare én av dem kan være en tidsinndeling. Med målet new kan ",
                "nn | rows=year&columns=month | Rader og kolonnar må vere ulike, og berre éin av dei kan vere ei tidsinndeling. Med målet new kan ",
                "en | rows=year&columns=month | Rows and columns tell different things, and only one of them the time. With the measure new, "
            })
    void what_can_be_asked_is_told_in_the_language_asked_for(String language, String question, String said) {
        var request = services.queryAs("analyst")
                .request(STATISTICS + "cases?year=2012&" + question)
                .header("Accept-Language", language);
        var answer = services.queryAs("analyst").send(request);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.body().path("title").asString()).startsWith(said).endsWith(".");
        assertThat(answer.body().at("/errors/0/detail").asString()).startsWith(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cases?year=2012&rows=category", "movements?year=2012", "referrals?year=2012"})
    void figures_are_for_analysts_alone(String question) {
        for (String user : List.of("mr", "ir", "rk", "kt", "privacy", "operator")) {
            assertThat(services.queryAs(user).get(STATISTICS + question).status())
                    .isEqualTo(403);
        }
    }

    private static String refusal(String question) {
        return services.queryAs("analyst")
                .get(STATISTICS + question)
                .body()
                .at("/errors/0/detail")
                .asString();
    }

    private static JsonNode ask(String question) {
        return ask(question, "en");
    }

    private static JsonNode ask(String question, String language) {
        var request = services.queryAs("analyst").request(STATISTICS + question).header("Accept-Language", language);
        var answer = services.queryAs("analyst").send(request);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        return answer.body();
    }
}
