package no.imdi.egnevalg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Referrals by sender and recipient, and the table of cases that counts the same referrals. */
final class ReferralsAddUp {

    private static final List<String> FIGURES = List.of(
            "/sent",
            "/accepted",
            "/rejected",
            "/revoked",
            "/unanswered",
            "/daysToAnswer/of",
            "/daysToAnswer/ended",
            "/daysToAnswer/notEnded");

    private ReferralsAddUp() {}

    static void check(Function<String, JsonNode> ask) {
        JsonNode referrals = ask.apply("referrals?from=2012&to=2014");
        for (String figure : FIGURES) {
            assertThat(Figures.sum(referrals.path("pairs"), "/referrals" + figure))
                    .as(figure)
                    .isEqualTo(Figures.at(referrals.path("total"), figure));
        }
        assertAnswersAddUp(referrals.path("total"));
        referrals.path("pairs").forEach(pair -> assertAnswersAddUp(pair.path("referrals")));
        assertThat(Figures.at(ask.apply("cases?from=2012&to=2014&measure=referrals&rows=answer"), "/total/value"))
                .isEqualTo(Figures.at(referrals, "/total/sent"));
    }

    private static void assertAnswersAddUp(JsonNode answers) {
        int sent = Figures.at(answers, "/sent");
        assertThat(Figures.sumOf(answers, "/accepted", "/rejected", "/revoked", "/unanswered"))
                .isEqualTo(sent);
        assertThat(Figures.at(answers, "/daysToAnswer/of")).isEqualTo(sent);
        assertThat(Figures.at(answers, "/daysToAnswer/ended"))
                .isEqualTo(Figures.sumOf(answers, "/accepted", "/rejected"));
        assertThat(Figures.at(answers, "/daysToAnswer/notEnded"))
                .isEqualTo(Figures.sumOf(answers, "/revoked", "/unanswered"));
    }
}
