package no.imdi.egnevalg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Comings and goings, month by month and year by year. */
final class MovementsAddUp {

    private static final List<String> FIGURES = List.of(
            "/opening",
            "/in/opened",
            "/in/reopened",
            "/in/handedOver",
            "/in/total",
            "/out/closed",
            "/out/handedOver",
            "/out/erased",
            "/out/total",
            "/closing",
            "/handedOverWithinService");

    private MovementsAddUp() {}

    static void check(Function<String, JsonNode> ask) {
        assertAddUp(ask.apply("movements?from=2012-01-01&to=2013-12-31&every=MONTH"));
        JsonNode years = ask.apply("movements?from=2012-01-01&to=2014-12-31&every=YEAR");
        assertAddUp(years);
        for (JsonNode together : years.path("together")) {
            JsonNode caseload = ask.apply("caseload?asOf=" + together.path("to").asString());
            assertThat(Figures.at(together, "/closing")).isEqualTo(Figures.at(caseload, "/total"));
        }
    }

    private static void assertAddUp(JsonNode movements) {
        JsonNode together = movements.path("together");
        assertIsABalance(together);
        movements.path("services").forEach(service -> assertIsABalance(service.path("periods")));
        for (int period = 0; period < together.size(); period++) {
            for (String figure : FIGURES) {
                assertThat(Figures.sum(movements.path("services"), "/periods/" + period + figure))
                        .as(figure)
                        .isEqualTo(Figures.at(together.path(period), figure));
            }
            assertThat(Figures.at(together.path(period), "/in/handedOver"))
                    .isEqualTo(Figures.at(together.path(period), "/out/handedOver"));
        }
    }

    private static void assertIsABalance(JsonNode periods) {
        for (int i = 0; i < periods.size(); i++) {
            JsonNode period = periods.path(i);
            assertThat(Figures.sumOf(period, "/in/opened", "/in/reopened", "/in/handedOver"))
                    .isEqualTo(Figures.at(period, "/in/total"));
            assertThat(Figures.sumOf(period, "/out/closed", "/out/handedOver", "/out/erased"))
                    .isEqualTo(Figures.at(period, "/out/total"));
            assertThat(Figures.sumOf(period, "/opening", "/in/total") - Figures.at(period, "/out/total"))
                    .isEqualTo(Figures.at(period, "/closing"));
            if (i > 0) {
                assertThat(Figures.at(period, "/opening")).isEqualTo(Figures.at(periods.path(i - 1), "/closing"));
            }
        }
    }
}
