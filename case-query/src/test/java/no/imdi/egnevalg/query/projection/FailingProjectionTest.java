package no.imdi.egnevalg.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.SampleEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A projection that fails again and again says so: before, while and after it is started anew. */
class FailingProjectionTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String SECRET = "what stood in an event";

    private final BreakableProjection projection = new BreakableProjection();
    private RunningServices services;

    @BeforeEach
    void start() {
        services = RunningServices.start();
        restart();
    }

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void it_says_since_when_and_by_what_and_how_far_it_is_behind() {
        open();
        awaitCaughtUp();
        assertThat(status().path("failing").asBoolean()).isFalse();
        assertThat(status().has("failingSince")).isFalse();
        await().atMost(LONG).until(() -> health() == 200);
        long before = status().path("position").asLong();

        projection.broken = true;
        Instant broken = Instant.now();
        open();

        awaitFailing();
        assertStuckAt(before);
        Instant since = Instant.parse(status().path("failingSince").asString());
        assertThat(since).isBetween(broken.minusSeconds(1), Instant.now());
        int failed = projection.failures.get();
        await().atMost(LONG).until(() -> projection.failures.get() > failed + 1);
        assertThat(Instant.parse(status().path("failingSince").asString())).isEqualTo(since);
        assertStuckAt(before);

        restart();

        assertStuckAt(before);
        assertThat(Instant.parse(status().path("failingSince").asString())).isEqualTo(since);
        int failedBefore = projection.failures.get();
        await().atMost(LONG).until(() -> projection.failures.get() > failedBefore + 1);
        assertStuckAt(before);

        projection.broken = false;

        awaitCaughtUp();
        await().atMost(LONG).until(() -> health() == 200);
        assertThat(status().path("failing").asBoolean()).isFalse();
        assertThat(metrics()).contains("egnevalg_projection_failing{projection=\"breakable\"} 0.0");
        restart();
        assertThat(status().path("failing").asBoolean()).isFalse();
    }

    @Test
    void it_says_so_too_while_its_view_is_being_filled() {
        open();
        awaitCaughtUp();
        projection.broken = true;
        services.queryBean(Projections.class).named("breakable").orElseThrow().replay();

        awaitFailing();
        assertThat(status().path("rebuilding").asBoolean()).isTrue();
        assertThat(status().path("filled").asDouble()).isZero();
        // What is read stands where it stood.
        assertThat(status().path("position").asLong())
                .isEqualTo(status().path("head").asLong());
        assertThat(metrics())
                .contains("egnevalg_projection_failing{projection=\"breakable\"} 1.0")
                .contains("egnevalg_projection_progress{projection=\"breakable\"} 0.0")
                .contains("egnevalg_projection_lag_events{projection=\"breakable\"} 0.0");
        assertThat(health()).isEqualTo(503);
        projection.broken = false;

        await().atMost(LONG).until(() -> !status().path("rebuilding").asBoolean());
        assertThat(status().path("failing").asBoolean()).isFalse();
    }

    @Test
    void one_failure_is_not_again_and_again() {
        projection.failuresLeft.set(1);
        open();
        awaitCaughtUp();

        assertThat(projection.failures.get()).isEqualTo(1);
        assertThat(status().path("failing").asBoolean()).isFalse();
    }

    private void assertStuckAt(long position) {
        JsonNode status = status();
        assertThat(status.path("failing").asBoolean()).isTrue();
        assertThat(status.path("failingBy").asString()).isEqualTo("java.util.ConcurrentModificationException");
        assertThat(status.path("position").asLong()).isEqualTo(position);
        assertThat(status.path("head").asLong()).isGreaterThan(position);
        assertThat(status.toString()).doesNotContain(SECRET);
        String metrics = metrics();
        assertThat(metrics)
                .contains("egnevalg_projection_failing{projection=\"breakable\"} 1.0")
                .contains("egnevalg_projection_failing{projection=\"cases\"} 0.0")
                .doesNotContain("egnevalg_projection_lag_events{projection=\"breakable\"} 0.0")
                .doesNotContain("egnevalg_projection_lag_seconds{projection=\"breakable\"} 0.0");
        assertThat(health()).isEqualTo(503);
        assertThat(services.queryOperations().get("/actuator/health").text()).doesNotContain(SECRET);
    }

    private void awaitFailing() {
        await().atMost(LONG).until(() -> status().path("failing").asBoolean());
    }

    private void awaitCaughtUp() {
        await().atMost(LONG)
                .until(() -> status().path("position").asLong()
                        == status().path("head").asLong());
    }

    private JsonNode status() {
        for (JsonNode status :
                services.queryOperations().get("/actuator/projections").body()) {
            if (status.path("name").asString().equals("breakable")) {
                return status;
            }
        }
        throw new AssertionError("it is not told of");
    }

    private String metrics() {
        return services.queryOperations().get("/actuator/prometheus").text();
    }

    private int health() {
        return services.queryOperations().get("/actuator/health").status();
    }

    private void open() {
        var answer = services.commandAs("rk").post("/api/v1/cases", SampleEvents.REQUEST);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private void restart() {
        services.stopQuery();
        services.startQueryWith(Map.of("breakableProjection", projection));
    }

    private static final class BreakableProjection implements Projection<UUID> {

        private final AtomicInteger failuresLeft = new AtomicInteger();
        private final AtomicInteger failures = new AtomicInteger();
        private volatile boolean broken;

        @Override
        public String name() {
            return "breakable";
        }

        @Override
        public Set<StreamType> streams() {
            return Set.of(StreamType.CASE_FILE);
        }

        @Override
        public boolean takes(Class<?> eventType) {
            return true;
        }

        @Override
        public List<UUID> changesOf(RecordedEvent event) {
            return List.of();
        }

        @Override
        public void store(ViewGeneration view, List<UUID> changes) {
            if (broken || failuresLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                failures.incrementAndGet();
                throw new MongoTimeoutException(SECRET, new ConcurrentModificationException(SECRET));
            }
        }
    }
}
