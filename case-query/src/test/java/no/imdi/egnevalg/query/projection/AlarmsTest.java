package no.imdi.egnevalg.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.query.EventTable;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.SampleEvents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What docs/operations.md calls worth an alarm takes the value that raises it, and goes back. That a projection fails
 * is in {@link FailingProjectionTest}.
 */
class AlarmsTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final String LAG = "egnevalg_projection_lag_seconds";
    private static final String DEAD = "egnevalg_projection_dead_streams";
    private static final String OPEN_TRANSACTION = "egnevalg_eventlog_open_transaction_seconds";

    private static final LaterClock CLOCK = new LaterClock();
    private static RunningServices services;

    @BeforeAll
    static void start() {
        services = RunningServices.start();
        services.stopQuery();
        services.startQueryWith(Map.of("clock", CLOCK));
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void views_that_stand_still_lag_by_more_than_a_minute() {
        Projections projections = services.queryBean(Projections.class);
        projections.stop();
        open();
        CLOCK.later(Duration.ofSeconds(61));

        assertThat(highest(LAG)).isGreaterThan(60);

        projections.start();
        await().atMost(LONG).until(() -> highest(LAG) == 0);
    }

    @Test
    void a_row_that_cannot_be_read_makes_dead_streams() throws SQLException {
        String sick = open();
        try (Connection owner = DriverManager.getConnection(services.ownerUrl())) {
            EventTable.insert(owner, sick, 1, "CaseFileVoided", "2", "{".getBytes(StandardCharsets.UTF_8));
            await().atMost(LONG).until(() -> highest(DEAD) > 0);

            EventTable.mend(owner, sick, 1, SampleEvents.voided(sick));
        }
        services.queryBean(Projections.class).all().forEach(RunningProjection::retryDeadLetters);
        await().atMost(LONG).until(() -> highest(DEAD) == 0);
    }

    @Test
    void a_transaction_that_nobody_ends_is_seen_for_more_than_five_minutes() throws SQLException {
        try (Connection owner = DriverManager.getConnection(services.ownerUrl())) {
            owner.setAutoCommit(false);
            EventTable.insert(owner, UUID.randomUUID().toString(), 0, SampleEvents.opened("none"));
            await().atMost(LONG).until(() -> {
                CLOCK.later(Duration.ofSeconds(301));
                return highest(OPEN_TRANSACTION) > 300;
            });

            owner.rollback();
        }
        await().atMost(LONG).until(() -> highest(OPEN_TRANSACTION) < 300);
    }

    @Test
    void a_log_that_cannot_be_read_makes_lag_no_number_and_all_projections_fail() throws SQLException {
        try (Connection owner = DriverManager.getConnection(services.ownerUrl());
                Statement rights = owner.createStatement()) {
            rights.execute("REVOKE SELECT ON domain_event_entry FROM egnevalg_reader");
            await().atMost(LONG)
                    .untilAsserted(() -> assertThat(values(LAG)).isNotEmpty().allMatch(lag -> lag.isNaN()));
            await().atMost(LONG)
                    .untilAsserted(() -> assertThat(values("egnevalg_projection_failing"))
                            .isNotEmpty()
                            .allMatch(failing -> failing == 1));
            assertThat(health()).isEqualTo(503);

            rights.execute("GRANT SELECT ON domain_event_entry TO egnevalg_reader");
        }
        await().atMost(LONG).until(() -> highest(LAG) == 0 && highest("egnevalg_projection_failing") == 0);
        await().atMost(LONG).until(() -> health() == 200);
    }

    private static int health() {
        return services.queryOperations().get("/actuator/health").status();
    }

    /** NaN where one of them is none. */
    private static double highest(String metric) {
        return values(metric).stream()
                .mapToDouble(Double::doubleValue)
                .reduce(Double::max)
                .orElseThrow();
    }

    private static List<Double> values(String metric) {
        return services.queryOperations()
                .get("/actuator/prometheus")
                .text()
                .lines()
                .filter(line -> line.startsWith(metric + "{") || line.startsWith(metric + " "))
                .map(line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)))
                .toList();
    }

    private static String open() {
        Answer opened = services.commandAs("rk").post("/api/v1/cases", SampleEvents.REQUEST);
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        return opened.body().path("caseId").asString();
    }

    /** The system clock, but later. */
    private static final class LaterClock extends Clock {

        private volatile Duration by = Duration.ZERO;

        private void later(Duration more) {
            by = by.plus(more);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }
    }
}
