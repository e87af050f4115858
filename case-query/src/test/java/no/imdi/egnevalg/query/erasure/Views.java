package no.imdi.egnevalg.query.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.projection.Projections;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All views of running services, as an operator sees to them, and the figures that an analyst is told from them. */
final class Views {

    private static final String PROJECTIONS = "/actuator/projections";
    private static final String TABLE = "yearly-table?service=MINORITY_ADVISER&from=2012&to=2012";
    private static final List<String> QUESTIONS = List.of(
            TABLE,
            TABLE + "&measure=persons",
            TABLE + "&measure=open",
            "caseload/series?from=2012-04-01&to=2012-12-31",
            "durations?from=2012",
            "key-figures?year=2012");

    private final RunningServices services;

    Views(RunningServices services) {
        this.services = services;
    }

    /** Waits until every view contains all that has happened. */
    void catchUp() {
        await().atMost(Duration.ofMinutes(1)).until(() -> statuses().stream().allMatch(Views::isAtHead));
    }

    private List<JsonNode> statuses() {
        return services.queryOperations().get(PROJECTIONS).body().values().stream()
                .toList();
    }

    private static boolean isAtHead(JsonNode status) {
        return status.path("position").asLong(-1) >= status.path("head").asLong()
                && !status.path("rebuilding").asBoolean(true);
    }

    /** What an analyst is told of 2012; each question moves when a case is opened. */
    List<JsonNode> figures() {
        return QUESTIONS.stream().map(this::figure).toList();
    }

    /** How many cases of all services are open today. */
    long openToday() {
        return figure("caseload").path("total").asLong();
    }

    private JsonNode figure(String question) {
        var answer = services.queryAs("analyst").get("/api/v1/statistics/" + question);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return ((ObjectNode) answer.body()).without("position");
    }

    /** Fills each view anew beside the service, as an operator asks for. */
    void replay() {
        for (String name : services.queryOperations().get(PROJECTIONS).body().findValuesAsString("name")) {
            var answer = services.queryOperations().post(PROJECTIONS + "/" + name, "{\"action\": \"REPLAY\"}");
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        }
        catchUp();
    }

    /** Drops them all while the service stands still. */
    void rebuild() {
        services.queryBean(Projections.class).stop();
        services.queryBean(MongoDatabase.class).drop();
        services.stopQuery();
        services.startQuery();
        catchUp();
    }
}
