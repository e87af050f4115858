package no.imdi.egnevalg.query.views;

import static com.mongodb.client.model.Filters.eq;
import static no.imdi.egnevalg.query.reading.CasesOfSchools.DAY;
import static no.imdi.egnevalg.query.reading.CasesOfSchools.MR;
import static no.imdi.egnevalg.query.reading.CasesOfSchools.MR2;
import static no.imdi.egnevalg.query.reading.CasesOfSchools.RECORDED;
import static no.imdi.egnevalg.query.reading.CasesOfSchools.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.query.EventTable;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.projection.Projections;
import no.imdi.egnevalg.query.projection.RunningProjection;
import no.imdi.egnevalg.query.projection.ServedViews;
import no.imdi.egnevalg.query.projection.TestGenerations;
import no.imdi.egnevalg.query.reading.CasesOfSchools;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A view that does not know everything must not say who may see a case: what it knows of is the past. */
class RebuiltViewsTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private static RunningServices services;
    private static CasesOfSchools cases;

    @BeforeAll
    static void start() {
        services = RunningServices.start();
        cases = new CasesOfSchools(services);
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void a_view_of_which_nothing_has_been_filled_has_no_answer() {
        String caseId = handedOver();
        services.queryBean(Projections.class).stop();
        view("viewGenerations").deleteOne(eq("_id", "cases@1"));
        services.queryBean(ServedViews.class).renew();

        for (String address : List.of(path(caseId), path(caseId) + "/possible-duplicates", "/api/v1/cases")) {
            Answer answer = services.queryAs("mr2").get(address);
            assertThat(answer.problem()).isEqualTo("views-rebuilding");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
        }
        assertThat(services.queryAs("rk")
                        .post(
                                "/api/v1/emergency-access",
                                "{\"caseNumber\": \"" + CasesOfSchools.numberOf(services, caseId) + "\"}")
                        .problem())
                .isEqualTo("views-rebuilding");
        assertThat(services.queryAs("analyst").get("/api/v1/cases").problem()).isEqualTo("not-permitted");
        assertThat(services.queryAs("mr2").get(path(caseId) + "/timeline").status())
                .isEqualTo(200);

        services.queryBean(Projections.class).start();
        awaitMoved(caseId);
    }

    @Test
    void a_replay_takes_a_view_away_from_nobody() {
        String caseId = handedOver();
        Projections projections = services.queryBean(Projections.class);
        projections.stop();
        projections.all().forEach(RunningProjection::replay);

        for (String address : List.of(path(caseId), path(caseId) + "/timeline", "/api/v1/cases", "/api/v1/inbox")) {
            Answer answer = services.queryAs("mr2").get(address);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        }
        assertThat(services.queryAs("mr").get(path(caseId)).status()).isEqualTo(404);

        projections.start();
        String next = handedOver();
        awaitMoved(next);
        awaitMoved(caseId);
    }

    @Test
    void a_view_whose_place_in_the_log_cannot_be_read_is_filled_anew() {
        for (Bson nonsense :
                List.of(Updates.set("seen", "nonsense"), Updates.set("within", "7"), Updates.unset("within"))) {
            String caseId = handedOver();
            services.queryBean(Projections.class).stop();
            TestGenerations.served(services.queryBean(MongoDatabase.class), "cases")
                    .deleteOne(eq("_id", caseId));
            mark(nonsense);

            services.queryBean(Projections.class).start();

            awaitMoved(caseId);
        }
    }

    @Test
    void views_that_are_made_anew_show_nobody_what_was_theirs_once() {
        String caseId = handedOver();
        services.queryBean(Projections.class).stop();
        services.queryBean(MongoDatabase.class).drop();
        services.stopQuery();

        services.startQuery();

        awaitMoved(caseId);
    }

    @Test
    void nobody_sees_a_case_whose_handover_could_not_be_taken_in() throws Exception {
        String caseId = cases.open();
        try (Connection owner = DriverManager.getConnection(services.ownerUrl())) {
            byte[] broken = "{\"caseId\": 7".getBytes(StandardCharsets.UTF_8);
            EventTable.insert(owner, caseId, 1, "CaseFileHandedOver", "1", broken);
        }
        await().atMost(LONG)
                .until(() -> Stream.of("cases", "timelines", "case-lives")
                        .map(name -> services.queryBean(Projections.class)
                                .named(name)
                                .orElseThrow())
                        .allMatch(projection -> projection.deadStreams() == 1));

        for (String view : List.of("", "/timeline", "/possible-duplicates")) {
            Answer answer = services.queryAs("mr").get(path(caseId) + view);
            assertThat(answer.problem()).isEqualTo("case-behind");
            assertThat(answer.status()).isEqualTo(503);
        }
        assertThat(services.queryAs("mr").get("/api/v1/cases").text()).doesNotContain(caseId);
        assertThat(services.queryAs("mr2").get(path(caseId)).problem()).isEqualTo("case-not-found");

        mend(caseId);

        awaitMoved(caseId);
    }

    /** Until its new unit sees it, the unit that has handed it over never does. */
    private static void awaitMoved(String caseId) {
        await().atMost(LONG).until(() -> {
            for (String view : List.of("", "/timeline")) {
                Answer old = services.queryAs("mr").get(path(caseId) + view);
                assertThat(old.status()).as(old.text()).isIn(404, 503);
            }
            return services.queryAs("mr2").get(path(caseId)).status() == 200
                    && services.queryAs("mr2").get(path(caseId) + "/timeline").status() == 200;
        });
    }

    private static String handedOver() {
        String caseId = cases.open();
        cases.happened(1, new CaseFileHandedOver(caseId, DAY, MR, MR2, RECORDED));
        cases.assertKnown("mr2", caseId, 1);
        return caseId;
    }

    private static void mark(Bson state) {
        Document generations =
                view("viewGenerations").find(eq("_id", "cases@1")).first();
        long serving = Objects.requireNonNull(generations).getLong("serving");
        view("projectionStates").updateOne(eq("_id", "cases@1." + serving), state);
    }

    private static void mend(String caseId) throws Exception {
        try (Connection owner = DriverManager.getConnection(services.ownerUrl())) {
            EventTable.mend(owner, caseId, 1, new CaseFileHandedOver(caseId, DAY, MR, MR2, RECORDED));
        }
        services.queryBean(Projections.class).all().forEach(RunningProjection::retryDeadLetters);
    }

    private static MongoCollection<Document> view(String name) {
        return services.queryBean(MongoDatabase.class).getCollection(name);
    }
}
