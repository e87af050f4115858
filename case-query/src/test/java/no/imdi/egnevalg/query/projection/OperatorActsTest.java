package no.imdi.egnevalg.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.query.LogTable;
import no.imdi.egnevalg.query.RunningServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an operator does to a view is in the access log, or is not done. */
class OperatorActsTest {

    private static final String COVERAGE = "/actuator/projections/coverage";

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
    void a_replay_and_a_retry_are_rows_of_the_access_log_with_who_and_which_view() {
        assertThat(act(COVERAGE, "REPLAY").status()).isEqualTo(200);
        assertThat(act(COVERAGE, "RETRY_DEAD_LETTERS").status()).isEqualTo(200);
        assertThat(act("/actuator/projections/none-such", "REPLAY").status()).isEqualTo(404);

        assertThat(new LogTable(services)
                        .rows("SELECT concat_ws(' ', caller_id, role, outcome, detail) FROM access_log"
                                + " WHERE action = 'OPERATE' ORDER BY position"))
                .containsExactly(
                        "demo-operator OPERATOR GRANTED projection=coverage;act=REPLAY",
                        "demo-operator OPERATOR GRANTED projection=coverage;act=RETRY_DEAD_LETTERS");
    }

    @Test
    void without_the_access_log_there_is_no_replay() {
        String generations = generations();

        new LogTable(services).withoutLog(() -> {
            Answer refused = act(COVERAGE, "REPLAY");

            assertThat(refused.status()).as(refused.text()).isEqualTo(503);
            assertThat(refused.problem()).isEqualTo("access-log-unavailable");
        });

        assertThat(generations()).isEqualTo(generations);
    }

    /** What says which are read and which are being filled. */
    private static String generations() {
        return services.queryBean(com.mongodb.client.MongoDatabase.class)
                .getCollection(Generations.COLLECTION)
                .find()
                .into(new java.util.ArrayList<>())
                .toString();
    }

    private static Answer act(String address, String action) {
        return services.queryOperations().post(address, "{\"action\": \"" + action + "\"}");
    }
}
