package no.imdi.egnevalg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import tools.jackson.databind.JsonNode;

/** A table of cases of every measure, by dimensions that chance draws. */
final class CrossTablesAddUp {

    private static final String OF_ACTS = "category,ageBand,gender";
    private static final Map<String, String> TRAITS = Map.ofEntries(
            Map.entry("new", "category,ageBand,gender,referralSource,region,posting"),
            Map.entry("closures", "closureOutcome," + OF_ACTS),
            Map.entry("reopenings", "reopeningReason," + OF_ACTS),
            Map.entry("measures", "measure," + OF_ACTS),
            Map.entry("guidance", "guidanceChannel," + OF_ACTS),
            Map.entry("riskAssessments", "riskLevel," + OF_ACTS),
            Map.entry("referrals", "recipient,answer,category"),
            Map.entry("lateRegistrations", "enteredYear,category"),
            Map.entry("corrections", "correctionReason,enteredYear,category"),
            Map.entry("voidings", "voidingReason,enteredYear,category"),
            Map.entry("erasures", "erasureBasis,enteredYear,category"));

    private CrossTablesAddUp() {}

    static void check(Function<String, JsonNode> ask, Random random) {
        TRAITS.forEach((measure, traits) -> {
            List<String> rows = Stream.of(("service,year,quarter,month," + traits).split(","))
                    .toList();
            List<String> columns = List.of(traits.split(","));
            String row = rows.get(random.nextInt(rows.size()));
            List<String> others =
                    columns.stream().filter(column -> !column.equals(row)).toList();
            assertAddsUp(ask.apply("cases?from=2012&to=2014&measure=" + measure + "&rows=" + row + "&columns="
                    + others.get(random.nextInt(others.size()))));
            assertAddsUp(ask.apply("cases?year=2012&measure=" + measure + "&rows=" + row));
        });
        assertNewCasesAreThoseOfTheYearlyTable(ask);
    }

    private static void assertAddsUp(JsonNode table) {
        JsonNode rows = table.path("rows");
        int total = Figures.at(table, "/total/value");
        assertThat(Figures.sum(rows, "/total/value")).as(table.toString()).isEqualTo(total);
        if (!table.path("columns").isArray()) {
            return;
        }
        assertThat(Figures.sum(table.path("totals"), "/value"))
                .as(table.toString())
                .isEqualTo(total);
        assertThat(rows)
                .allSatisfy(row -> assertThat(Figures.sum(row.path("cells"), "/value"))
                        .isEqualTo(Figures.at(row, "/total/value")));
        for (int column = 0; column < table.path("columns").size(); column++) {
            assertThat(Figures.sum(rows, "/cells/" + column + "/value"))
                    .as(table.toString())
                    .isEqualTo(Figures.at(table, "/totals/" + column + "/value"));
        }
    }

    private static void assertNewCasesAreThoseOfTheYearlyTable(Function<String, JsonNode> ask) {
        JsonNode table = ask.apply("cases?from=2012&to=2014&rows=service&columns=year");
        for (AdviserService service : AdviserService.values()) {
            JsonNode yearly = ask.apply("yearly-table?from=2012&to=2014&service=" + service);
            for (int year = 0; year < 3; year++) {
                assertThat(Figures.at(table, "/rows/" + service.ordinal() + "/cells/" + year + "/value"))
                        .isEqualTo(Figures.at(yearly, "/totals/" + year + "/value"));
            }
        }
    }
}
