package no.imdi.egnevalg.query.projection;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.SampleEvents;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

/** A token that names another class is read by nobody, and the operators are told. */
class UnreadableTokenTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void its_projection_fails_aloud_while_the_others_go_on() {
        try (RunningServices services = RunningServices.start()) {
            awaitHealth(services, 200);
            services.queryBean(Projections.class).stop();
            services.queryBean(MongoDatabase.class)
                    .getCollection("trackingtokens")
                    .updateMany(
                            eq("processorName", "timelines"),
                            Updates.combine(
                                    Updates.set("tokenType", "java.net.URL"),
                                    Updates.set("token", new Binary(bytes("\"http://localhost:1/\"")))));

            services.queryBean(Projections.class).start();
            services.commandAs("rk").post("/api/v1/cases", SampleEvents.REQUEST);

            awaitHealth(services, 503);
            await().atMost(LONG)
                    .until(
                            () -> services.queryAs("rk").get("/api/v1/cases").text(),
                            list -> list.contains("\"total\":1"));
            assertThat(services.queryOperations().get("/actuator/projections").text())
                    .contains("UnknownSerializedType");
            RunningProjection timelines =
                    services.queryBean(Projections.class).named("timelines").orElseThrow();
            assertThat(timelines.failure()).isPresent();
            assertThat(timelines.position()).isZero();
        }
    }

    private static void awaitHealth(RunningServices services, int status) {
        await().atMost(LONG)
                .until(() -> services.queryOperations().get("/actuator/health").status() == status);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
