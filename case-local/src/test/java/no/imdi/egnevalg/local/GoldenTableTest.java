package no.imdi.egnevalg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.embedded.TestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The yearly tables of the default run against the tables of the 2012 report, cell by cell, over HTTP. */
class GoldenTableTest {

    private static final TestClient QUERY = DemoRun.queryAs("analyst");

    static Stream<JsonNode> services() {
        return golden("yearly-table-2012.json").path("services").valueStream();
    }

    @ParameterizedTest
    @MethodSource("services")
    void the_table_of_a_service_equals_the_printed_one_cell_by_cell(JsonNode printed) {
        JsonNode table = table(printed, "");

        assertThat(table.path("label").asString())
                .isEqualTo(printed.path("label").asString());
        assertThat(table.path("years")).isEqualTo(printed.path("years"));
        assertThat(shown(table.path("rows"))).isEqualTo(printedRows(printed));
    }

    @ParameterizedTest
    @MethodSource("services")
    void totals_are_what_was_printed_and_what_the_rows_lack_is_uncategorised(JsonNode printed) {
        JsonNode totals = table(printed, "").path("totals");

        for (int year = 0; year < totals.size(); year++) {
            int sum = printed.path("categorySums").get(year).asInt();
            int printedTotal = printed.path("printedTotals").get(year).asInt();
            assertThat(totals.get(year).path("value").asInt()).isEqualTo(printedTotal);
            assertThat(totals.get(year).path("uncategorised").asInt(0)).isEqualTo(printedTotal - sum);
            if (printed.path("years").get(year).asInt() < 2012) {
                assertThat(totals.get(year).path("printedTotal").asInt()).isEqualTo(printedTotal);
            }
        }
    }

    @Test
    void the_integration_advisers_of_2009_are_94_printed_87_in_the_rows_and_7_uncategorised() {
        JsonNode total = QUERY.get("/api/v1/statistics/yearly-table?service=INTEGRATION_ADVISER&from=2009&to=2009")
                .body()
                .at("/totals/0");

        assertThat(total.path("printedTotal").asInt()).isEqualTo(94);
        assertThat(total.path("value").asInt()).isEqualTo(94);
        assertThat(total.path("uncategorised").asInt()).isEqualTo(7);
    }

    @Test
    void the_footnotes_of_the_report_come_with_every_table() {
        JsonNode footnotes = table(services().findFirst().orElseThrow(), "").path("footnotes");

        assertThat(footnotes.valueStream().map(JsonNode::asString))
                .containsAll(golden("yearly-table-2012.json")
                        .path("footnotes")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    @Test
    void as_of_the_middle_of_2012_part_of_the_year_had_been_registered() {
        JsonNode advisers = services().findFirst().orElseThrow();

        int registered =
                table(advisers, "&asOf=2012-06-30").at("/totals/3/value").asInt();

        assertThat(registered).isBetween(100, 300);
        assertThat(table(advisers, "&asOf=2013-12-31").at("/totals/3/value").asInt())
                .isEqualTo(390);
        assertThat(table(advisers, "&asOf=2011-12-31").at("/totals/0/status").asString())
                .isEqualTo("..");
    }

    private static JsonNode table(JsonNode printed, String parameters) {
        JsonNode years = printed.path("years");
        var answer = QUERY.get("/api/v1/statistics/yearly-table?service=%s&from=%s&to=%s%s"
                .formatted(
                        printed.path("service").asString(),
                        years.get(0).asInt(),
                        years.get(years.size() - 1).asInt(),
                        parameters));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    /** One line a row: category, label, and its cells, a dash where the category was not in use. */
    private static List<String> shown(JsonNode rows) {
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(
                row.path("category").asString() + " " + row.path("label").asString() + " "
                        + row.path("cells")
                                .valueStream()
                                .map(GoldenTableTest::shownCell)
                                .toList()));
        return lines;
    }

    private static String shownCell(JsonNode cell) {
        if (cell.has("value")) {
            return cell.path("value").asString();
        }
        return cell.path("status").asString().equals(".")
                ? "-"
                : cell.path("status").asString();
    }

    private static List<String> printedRows(JsonNode printed) {
        List<String> lines = new ArrayList<>();
        printed.path("rows")
                .forEach(row -> lines.add(row.path("category").asString() + " "
                        + row.path("printedLabel").asString() + " "
                        + row.path("values")
                                .valueStream()
                                .map(value -> value.isNull() ? "-" : value.asString())
                                .toList()));
        return lines;
    }

    static JsonNode golden(String file) {
        try (InputStream stream = GoldenTableTest.class.getResourceAsStream("/golden/" + file)) {
            return new JsonMapper().readTree(stream);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
