package no.imdi.egnevalg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** What is counted outside cases: conversations and national housing. */
final class OtherCountsAddUp {

    private OtherCountsAddUp() {}

    static void check(Function<String, JsonNode> ask) {
        ask.apply("conversations?from=2011&to=2012")
                .path("services")
                .forEach(service -> service.path("years").forEach(OtherCountsAddUp::assertConversationsAddUp));
        for (int year = 2011; year <= 2012; year++) {
            assertHousingAddsUp(ask.apply("housing?year=" + year));
        }
    }

    private static void assertConversationsAddUp(JsonNode year) {
        int total = Figures.at(year, "/total/value");
        assertThat(Figures.sum(year.path("months"), "/value"))
                .as(year.toString())
                .isEqualTo(total);
        assertThat(Figures.at(year, "/averageAMonth/numerator")).isEqualTo(total);
    }

    private static void assertHousingAddsUp(JsonNode report) {
        int placements = Figures.at(report, "/movedIn/placements");
        assertThat(Figures.sum(report.at("/withdrawnBeforeMovingIn/reasons"), "/count"))
                .isEqualTo(Figures.at(report, "/withdrawnBeforeMovingIn/total"));
        assertThat(Figures.sum(report.path("referrers"), "/placements")).isEqualTo(placements);
        assertThat(Figures.sumOf(report.at("/movedIn/persons"), "/women", "/men", "/other", "/unknown"))
                .isEqualTo(placements);
        assertPersonsAddUp(report.at("/movedIn/persons"));
        assertPersonsAddUp(report.at("/sinceFirstYear/persons"));
        JsonNode occupancy = report.path("occupancy");
        for (String part : new String[] {"/share/numerator", "/share/denominator"}) {
            assertThat(Figures.sum(occupancy.path("months"), part)).isEqualTo(Figures.at(occupancy, part));
        }
    }

    private static void assertPersonsAddUp(JsonNode persons) {
        assertThat(Figures.sumOf(persons, "/women", "/men", "/other", "/unknown", "/children"))
                .isEqualTo(Figures.at(persons, "/total"));
    }
}
