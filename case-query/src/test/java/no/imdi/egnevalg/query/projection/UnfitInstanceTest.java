package no.imdi.egnevalg.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.SampleEvents;
import org.junit.jupiter.api.Test;

/** An instance may be told a wrong address of the log, or be cut off from it alone. */
class UnfitInstanceTest {

    private static final String NOWHERE = "--spring.datasource.url=jdbc:postgresql://localhost:1/nowhere";

    @Test
    void one_that_cannot_read_the_log_leaves_the_views_to_one_that_can() {
        try (RunningServices services = RunningServices.start()) {
            services.stopQuery();
            try (var _ = services.anotherQuery(NOWHERE)) {
                services.startQuery();
                Answer opened = services.commandAs("rk").post("/api/v1/cases", SampleEvents.REQUEST);
                assertThat(opened.status()).as(opened.text()).isEqualTo(201);

                await().atMost(Duration.ofSeconds(30))
                        .until(() -> services.queryAs("rk")
                                        .get("/api/v1/cases/"
                                                + opened.body().path("caseId").asString())
                                        .status()
                                == 200);
            }
        }
    }
}
