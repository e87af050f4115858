package no.imdi.egnevalg.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.query.EventTable;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.SampleEvents;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowingTheLogTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String TABLE =
            "/api/v1/statistics/yearly-table?service=REGIONAL_COORDINATOR&from=2012&to=2012";

    private RunningServices services;

    @BeforeEach
    void start() {
        services = RunningServices.start();
    }

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void an_event_that_is_committed_after_a_later_one_counts_once() throws Exception {
        try (Connection slow = owner();
                Connection fast = owner()) {
            slow.setAutoCommit(false);
            String late = newId();
            EventTable.insert(slow, late, 0, SampleEvents.opened(late));
            String early = newId();
            EventTable.insert(fast, early, 0, SampleEvents.opened(early));
            awaitCases(1);

            slow.commit();
        }
        awaitCases(2);
        open();
        awaitCases(3);
        awaitListed(3);
    }

    @Test
    void a_late_commit_is_found_again_when_the_views_are_rebuilt() throws Exception {
        try (Connection slow = owner()) {
            slow.setAutoCommit(false);
            String late = newId();
            EventTable.insert(slow, late, 0, SampleEvents.opened(late));
            open();
            awaitCases(1);
            services.stopQuery();
            services.startQuery();
            awaitCases(1);
            slow.commit();
        }
        awaitCases(2);
    }

    @Test
    void a_poison_event_holds_up_its_own_case_only_and_is_counted_once_when_mended() throws Exception {
        String sick = newId();
        try (Connection owner = owner()) {
            EventTable.insert(owner, sick, 0, "CaseFileOpened", "1", "{\"caseId\": 7".getBytes(StandardCharsets.UTF_8));
            EventTable.insert(owner, sick, 1, SampleEvents.voided(sick));
        }
        open();
        open();
        awaitCases(2);
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(deadStreamsOfCases()).containsOnly(1L));

        services.queryBean(Projections.class).all().forEach(RunningProjection::retryDeadLetters);
        assertThat(deadStreamsOfCases()).containsOnly(1L);

        mend(sick);
        services.queryBean(Projections.class).all().forEach(RunningProjection::retryDeadLetters);

        assertThat(deadStreams()).containsOnly(0L);
        assertThat(cases()).isEqualTo(2);
        assertThat(services.queryAs("rk")
                        .get("/api/v1/cases/" + sick)
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("VOID");
    }

    @Test
    void an_event_of_a_later_version_is_laid_aside_and_not_skipped() throws Exception {
        String stream = newId();
        try (Connection owner = owner()) {
            EventTable.insert(owner, stream, 0, "SomethingOfTomorrow", "1", "{}".getBytes(StandardCharsets.UTF_8));
        }
        open();
        awaitCases(1);

        await().atMost(LONG)
                .untilAsserted(() -> assertThat(deadStreamsByProjection())
                        .isEqualTo(Map.ofEntries(
                                Map.entry("cases", 1L),
                                Map.entry("timelines", 1L),
                                Map.entry("retention", 1L),
                                Map.entry("case-lives", 1L),
                                Map.entry("persons", 1L),
                                // Its stream is none of theirs.
                                Map.entry("conversations", 0L),
                                Map.entry("coverage", 0L),
                                Map.entry("historical-counts", 0L),
                                Map.entry("housing", 0L),
                                Map.entry("offered-units", 0L))));
    }

    @Test
    void a_replay_gives_the_same_answers_while_the_other_projection_goes_on() {
        for (int i = 0; i < 5; i++) {
            open();
        }
        awaitCases(5);
        String before = services.queryAs("analyst").get(TABLE).text();
        String list = services.queryAs("rk").get("/api/v1/cases").text();

        for (RunningProjection projection :
                services.queryBean(Projections.class).all()) {
            var answer = services.queryOperations()
                    .post("/actuator/projections/" + projection.name(), "{\"action\": \"REPLAY\"}");
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            await().atMost(LONG).untilAsserted(() -> {
                assertThat(services.queryAs("analyst").get(TABLE).text()).isEqualTo(before);
                assertThat(services.queryAs("rk").get("/api/v1/cases").text()).isEqualTo(list);
            });
        }
        open();
        awaitCases(6);
    }

    @Test
    void positions_that_were_lost_in_a_crash_count_nothing_twice() {
        for (int i = 0; i < 3; i++) {
            open();
        }
        awaitCases(3);
        services.queryBean(Projections.class).stop();
        services.queryBean(MongoDatabase.class)
                .getCollection("projectionStates")
                .deleteMany(new Document());
        services.queryBean(Projections.class).start();
        open();
        awaitCases(4);
        awaitListed(4);
    }

    @Test
    void views_are_rebuilt_from_the_events_when_their_database_is_dropped() {
        open();
        open();
        awaitCases(2);
        services.queryBean(Projections.class).stop();
        services.queryBean(MongoDatabase.class).drop();
        services.stopQuery();

        services.startQuery();

        await().atMost(LONG)
                .until(() -> services.queryOperations()
                                .get("/actuator/health/readiness")
                                .status()
                        == 200);
        assertThat(cases()).isEqualTo(2);
        awaitListed(2);
    }

    private void mend(String sick) throws Exception {
        try (Connection owner = owner()) {
            EventTable.mend(owner, sick, 0, SampleEvents.opened(sick));
        }
    }

    /** Of the projections that take events of cases. */
    private List<Long> deadStreamsOfCases() {
        return Stream.of("cases", "case-lives")
                .map(name -> services.queryBean(Projections.class).named(name).orElseThrow())
                .map(RunningProjection::deadStreams)
                .toList();
    }

    private Map<String, Long> deadStreamsByProjection() {
        return services.queryBean(Projections.class).all().stream()
                .collect(Collectors.toMap(RunningProjection::name, RunningProjection::deadStreams));
    }

    private List<Long> deadStreams() {
        return services.queryBean(Projections.class).all().stream()
                .map(RunningProjection::deadStreams)
                .toList();
    }

    private void open() {
        var answer = services.commandAs("rk").post("/api/v1/cases", SampleEvents.REQUEST);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private void awaitCases(int cases) {
        await().atMost(LONG).until(this::cases, counted -> counted == cases);
    }

    /** A list has no answer while its view is being filled. */
    private void awaitListed(int cases) {
        await().atMost(LONG).until(this::listed, listed -> listed == cases);
    }

    private int cases() {
        return services.queryAs("analyst")
                .get(TABLE)
                .body()
                .at("/totals/0/value")
                .asInt(-1);
    }

    private int listed() {
        return services.queryAs("rk").get("/api/v1/cases").body().path("cases").size();
    }

    private Connection owner() throws Exception {
        return DriverManager.getConnection(services.ownerUrl());
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
