package no.imdi.egnevalg.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.imdi.egnevalg.embedded.TestStores;
import no.imdi.egnevalg.kernel.eventjson.EventTypes;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.SampleEvents;
import no.imdi.egnevalg.query.eventlog.EventLog;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProjectionWiringTest {

    private static final Path EVENTS = Path.of("..", "docs", "events.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| \\[(\\w+)\\]\\(#\\w+\\) \\| \\d+ \\| \\w+ \\| (.*) \\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([a-z-]+)`");

    private static RunningServices services;

    @BeforeAll
    static void start() {
        services = RunningServices.start();
        services.commandAs("rk").post("/api/v1/cases", SampleEvents.REQUEST);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> services.queryAs("rk")
                                .get("/api/v1/cases")
                                .body()
                                .path("cases")
                                .size()
                        == 1);
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void the_log_is_read_from_postgresql_and_where_the_views_stand_lies_beside_them() {
        assertThat(services.queryBean(EventStorageEngine.class)).isInstanceOf(JdbcEventStorageEngine.class);
        assertThat(services.queryBean(MongoDatabase.class)
                        .getCollection("projectionStates")
                        .countDocuments())
                .isGreaterThanOrEqualTo(5);
    }

    @Test
    void the_query_side_cannot_write_to_the_log() throws Exception {
        try (var connection = java.sql.DriverManager.getConnection(
                TestStores.as(services.ownerUrl().replaceFirst("[?&]user=[^&]*", ""), "egnevalg_reader"))) {
            connection.createStatement().executeQuery("SELECT count(*) FROM domain_event_entry");
            assertThatThrownBy(() -> connection.createStatement().execute("DELETE FROM domain_event_entry"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> connection.createStatement().execute("SELECT * FROM case_number"))
                    .hasMessageContaining("permission denied");
        }
        assertThat(services.queryBean(DataSource.class)).isNotNull();
        assertThatThrownBy(() -> services.queryBean(JdbcClient.class)
                        .sql("UPDATE domain_event_entry SET type = 'x'")
                        .update())
                .isInstanceOfAny(BadSqlGrammarException.class, org.springframework.dao.DataAccessException.class);
    }

    @Test
    void lag_progress_and_dead_letters_are_measured_against_the_log() {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(services.queryOperations()
                                .get("/actuator/prometheus")
                                .text())
                        .contains("egnevalg_projection_lag_events{projection=\"case-lives\"} 0.0")
                        .contains("egnevalg_projection_dead_streams{projection=\"persons\"} 0.0")
                        .contains("egnevalg_projection_lag_seconds{projection=\"cases\"} 0.0")
                        .contains("egnevalg_projection_progress{projection=\"case-lives\"} 1.0")
                        .containsPattern("egnevalg_eventlog_open_transaction_seconds \\d")
                        .contains("egnevalg_projection_dead_streams{projection=\"cases\"} 0.0"));
    }

    @Test
    void commands_and_appended_events_are_measured() {
        String metrics =
                services.commandOperations().get("/actuator/prometheus").text();

        assertThat(metrics)
                .containsPattern("egnevalg_events_appended_total [12]\\.0")
                .containsPattern("egnevalg_command_seconds_count\\{command=\"OpenCaseFile\",outcome=\"done\"} [12]\n");
    }

    @Test
    void it_is_ready_only_while_views_and_projections_are() {
        var ready = services.queryOperations().get("/actuator/health/readiness");

        assertThat(ready.status()).isEqualTo(200);
        assertThat(services.queryOperations().get("/actuator/health/liveness").status())
                .isEqualTo(200);
        assertThat(services.commandOperations()
                        .get("/actuator/health/readiness")
                        .status())
                .isEqualTo(200);
        assertThat(services.queryOperations()
                        .get("/actuator/projections")
                        .body()
                        .findValuesAsString("name"))
                .containsExactlyInAnyOrder(
                        "case-lives",
                        "cases",
                        "conversations",
                        "coverage",
                        "historical-counts",
                        "housing",
                        "offered-units",
                        "persons",
                        "retention",
                        "timelines");
    }

    @Test
    void the_page_of_events_says_which_projections_read_each() throws Exception {
        Map<String, Set<String>> read = new TreeMap<>();
        EventTypes.BY_NAME.forEach((event, type) -> read.put(
                event,
                services.queryBeans(Projection.class).values().stream()
                        .<Projection<?>>map(projection -> projection)
                        .filter(projection -> projection.takes(type))
                        .map(Projection::name)
                        .collect(Collectors.toCollection(TreeSet::new))));
        Map<String, Set<String>> said = new TreeMap<>();
        ROW.matcher(Files.readString(EVENTS)).results().forEach(row -> {
            Set<String> names = NAME.matcher(row.group(2))
                    .results()
                    .map(name -> name.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(said.put(row.group(1), names)).as(row.group(1)).isNull();
        });

        assertThat(said).isEqualTo(read);
    }

    @Test
    void it_is_not_ready_while_a_projection_has_not_caught_up() {
        services.queryBean(Projections.class).stop();
        services.commandAs("rk").post("/api/v1/cases", SampleEvents.REQUEST);
        var fresh = new ProjectionsHealthIndicator(
                services.queryBean(Projections.class), services.queryBean(EventLog.class));

        assertThat(fresh.health().getStatus().getCode()).isEqualTo("OUT_OF_SERVICE");

        services.queryBean(Projections.class).start();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> fresh.health().getStatus().getCode().equals("UP"));
    }
}
