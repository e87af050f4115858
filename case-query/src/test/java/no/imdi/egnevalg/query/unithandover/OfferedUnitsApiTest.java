package no.imdi.egnevalg.query.unithandover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.query.RunningServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OfferedUnitsApiTest {

    private static final String HANDOVERS = "/api/v1/unit-handovers";
    private static final String OFFER = """
            {"on": "2014-09-01", "from": {"service": "MINORITY_ADVISER", "posting": "SCHOOL-NORTH-02"},
             "to": {"service": "MINORITY_ADVISER", "posting": "SCHOOL-NORTH-01"}, "reason": "UNITS_MERGED"}""";

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
    void the_unit_that_is_to_take_over_finds_the_offer_in_its_inbox_until_it_has_answered() {
        Answer offered = services.commandAs("kt").post(HANDOVERS, OFFER);
        assertThat(offered.status()).as(offered.text()).isEqualTo(201);
        String id = offered.body().path("unitHandoverId").asString();

        JsonNode shown = awaited("school-north-01", 1).get(0);

        assertThat(shown.path("unitHandoverId").asString()).isEqualTo(id);
        assertThat(shown.path("posting").asString()).isEqualTo("SCHOOL-NORTH-02");
        assertThat(shown.path("on").asString()).isEqualTo("2014-09-01");
        assertThat(shown.at("/labels/reason/short").asString()).isNotBlank();
        assertThat(shown.at("/labels/posting/short").asString()).isNotBlank();
        assertThat(shown.has("region")).isFalse();
        assertThat(offersTo("mr")).isEmpty();
        assertThat(offersTo("kt")).isEmpty();

        Answer declined = services.commandAs("school-north-01")
                .post(HANDOVERS + "/" + id + "/declination", "{\"reason\": \"NO_CAPACITY\"}");
        assertThat(declined.status()).as(declined.text()).isEqualTo(200);

        awaited("school-north-01", 0);
    }

    private static JsonNode awaited(String user, int offers) {
        return await().atMost(Duration.ofMinutes(1)).until(() -> offersTo(user), shown -> shown.size() == offers);
    }

    private static JsonNode offersTo(String user) {
        return services.queryAs(user).get("/api/v1/inbox").body().path("unitHandovers");
    }
}
