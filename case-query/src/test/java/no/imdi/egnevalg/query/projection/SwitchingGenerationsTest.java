package no.imdi.egnevalg.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.SampleEvents;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A view is filled anew beside the one that is read, and no reader ever sees half of it, whoever dies or wakes up. */
class SwitchingGenerationsTest {

    private static final String TABLE =
            "/api/v1/statistics/yearly-table?service=REGIONAL_COORDINATOR&from=2012&to=2012";
    private static final String DAMAGED = "damaged";
    private static final int BEGINNINGS = 2;

    private static RunningServices services;
    private static MongoDatabase database;

    @BeforeAll
    static void start() {
        services = RunningServices.start();
        // Only the instances of these tests write.
        services.queryBean(Projections.class).stop();
        database = services.queryBean(MongoDatabase.class);
        for (int i = 0; i < 5; i++) {
            open();
        }
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @BeforeEach
    void fill() {
        WritingInstance one = new WritingInstance(services, database);
        one.begin();
        one.finish();
        dropTheRest();
    }

    /** Saves the time that the program would wait. */
    private static void dropTheRest() {
        List<String> open = new Generations(database)
                .all().stream()
                        .flatMap(each -> each.shownKey().stream())
                        .map(key -> key.text() + ".")
                        .toList();
        collections().stream()
                .filter(name -> name.contains("@") && open.stream().noneMatch(name::startsWith))
                .forEach(name -> database.getCollection(name).drop());
    }

    @Test
    void whatever_write_of_a_rebuild_is_the_last_the_old_or_the_new_view_is_read_and_the_next_start_completes_it() {
        List<String> whole = read();
        boolean died = true;
        for (int write = 1; died; write++) {
            died = false;
            for (boolean isDone : List.of(false, true)) {
                damage();
                List<String> old = read();
                StoppableDatabase stoppable = new StoppableDatabase(database);
                WritingInstance dying = new WritingInstance(services, stoppable.asDatabase());
                dying.begin();
                stoppable.stopAtWrite(write, isDone);
                rebuild(dying, stoppable);

                assertThat(read().get(0)).as("cases after write %s", write).isIn(old.get(0), whole.get(0));
                assertThat(read().get(1)).as("lives after write %s", write).isIn(old.get(1), whole.get(1));

                WritingInstance next = new WritingInstance(services, database);
                next.begin();
                next.finish();
                assertThat(next.isBuilding()).isFalse();
                if (write <= BEGINNINGS) {
                    // It died before it had begun both.
                    next.replay();
                    next.finish();
                }
                assertThat(read()).as("completed after write %s", write).isEqualTo(whole);
                died = died || stoppable.isStopped();
                dropTheRest();
            }
            assertThat(write).isLessThan(200);
        }
    }

    private static void rebuild(WritingInstance dying, StoppableDatabase stoppable) {
        try {
            dying.replay();
            while (!stoppable.isStopped() && dying.isBuilding()) {
                dying.step();
            }
        } catch (MongoTimeoutException e) {
            assertThat(stoppable.isStopped()).isTrue();
        }
    }

    @Test
    void the_old_view_is_read_and_kept_up_to_date_until_the_new_one_has_all_that_it_has() {
        WritingInstance one = new WritingInstance(services, database);
        one.begin();
        damage();
        one.replay();
        assertThat(isDamaged()).isTrue();
        int listed = listed();

        one.step();
        open();
        one.step();

        assertThat(one.isBuilding()).isTrue();
        assertThat(isDamaged()).isTrue();
        assertThat(listed()).isEqualTo(listed + 1);
        assertThat(counted()).isEqualTo(listed + 1);

        one.finish();

        assertThat(isDamaged()).isFalse();
        assertThat(listed()).isEqualTo(listed + 1);
        assertThat(counted()).isEqualTo(listed + 1);
    }

    @Test
    void who_takes_the_lease_over_completes_the_rebuild_and_who_wakes_up_changes_nothing() {
        WritingInstance one = new WritingInstance(services, database);
        one.begin();
        damage();
        one.replay();
        one.step();

        WritingInstance other = new WritingInstance(services, database);
        other.begin();
        other.step();
        one.step();
        assertThat(isDamaged()).isTrue();
        other.finish();
        List<String> switched = read();
        assertThat(isDamaged()).isFalse();

        int listed = listed();
        for (int i = 0; i < 5; i++) {
            one.step();
        }
        assertThat(read()).isEqualTo(switched);

        // What it writes into the generation that is read now, the other one might have written.
        open();
        one.step();
        one.step();
        other.finish();
        assertThat(listed()).isEqualTo(listed + 1);
        assertThat(counted()).isEqualTo(listed + 1);
        List<String> written = read();
        one.look();
        one.replay();
        one.finish();
        assertThat(read()).isEqualTo(written);
    }

    @Test
    void a_writer_that_has_lost_its_turn_switches_nothing() {
        WritingInstance one = new WritingInstance(services, database);
        one.begin();
        one.replay();
        one.finish();
        boolean wasSwitched = !one.isBuilding();
        one.replay();
        WritingInstance other = new WritingInstance(services, database);
        other.begin();
        open();
        other.step();
        List<String> before = read();

        for (int i = 0; i < 10; i++) {
            one.step();
        }

        assertThat(wasSwitched).isTrue();
        assertThat(other.isBuilding()).isTrue();
        assertThat(read()).isEqualTo(before);
    }

    /** Every view is in some state that a single writer could have left it in, and none ever loses a case. */
    @Test
    void any_turns_of_two_writers_lose_no_case_and_count_none_twice() {
        qt().withShrinkCycles(0).withExamples(8).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            List<WritingInstance> instances = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                instances.add(new WritingInstance(services, database));
                instances.get(i).begin();
            }
            int cases = listed();
            for (int i = 0; i < 25; i++) {
                WritingInstance one = instances.get(random.nextInt(2));
                switch (random.nextInt(12)) {
                    case 0 -> one.begin();
                    case 1 -> one.replay();
                    case 2 -> one.look();
                    case 3 -> open();
                    default -> one.step();
                }
                int now = listed();
                assertThat(now).as("step %s", i).isGreaterThanOrEqualTo(cases);
                cases = now;
            }
            instances.getFirst().begin();
            instances.getFirst().finish();
            List<String> after = read();

            WritingInstance fresh = new WritingInstance(services, database);
            fresh.begin();
            fresh.replay();
            fresh.finish();
            assertThat(after).isEqualTo(read());
        });
    }

    @Test
    void numbers_go_on_where_what_is_read_has_been_lost() {
        long before = generations(WritingInstance.CASES).getLong("last");
        database.getCollection(Generations.COLLECTION).deleteMany(new Document());

        WritingInstance one = new WritingInstance(services, database);
        one.begin();
        one.finish();

        assertThat(generations(WritingInstance.CASES).getLong("serving")).isGreaterThan(before);
    }

    private static void damage() {
        served("cases").updateMany(new Document(), Updates.set(DAMAGED, true));
        served("caseCounters").updateMany(new Document(), Updates.set(DAMAGED, true));
    }

    private static boolean isDamaged() {
        return served("cases").countDocuments(new Document(DAMAGED, true)) > 0;
    }

    /** What is read of both views. */
    private static List<String> read() {
        return List.of(dump("cases"), dump("caseLives") + dump("caseCounters"));
    }

    private static String dump(String collection) {
        return served(collection).find().sort(new Document("_id", 1)).into(new ArrayList<>()).stream()
                .map(SwitchingGenerationsTest::sorted)
                .reduce("", (all, one) -> all + one + "\n");
    }

    private static String sorted(Document document) {
        document.remove("stamp");
        return new Document(new TreeMap<>(document)).toJson();
    }

    private static MongoCollection<Document> served(String collection) {
        return TestGenerations.served(database, collection);
    }

    private static Document generations(String view) {
        return Objects.requireNonNull(database.getCollection(Generations.COLLECTION)
                .find(new Document("_id", view + "@1"))
                .first());
    }

    private static void open() {
        var answer = services.commandAs("rk").post("/api/v1/cases", SampleEvents.REQUEST);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    /** As a reader in another instance sees them. */
    private static int listed() {
        services.queryBean(ServedViews.class).renew();
        var answer = services.queryAs("rk").get("/api/v1/cases?limit=200");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().path("total").asInt(-1);
    }

    private static int counted() {
        var answer = services.queryAs("analyst").get(TABLE);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().at("/totals/0/value").asInt(-1);
    }

    @Test
    void a_generation_that_nobody_reads_is_dropped_later_and_so_is_what_a_late_writer_leaves_of_it() {
        long[] nanos = {0};
        WritingInstance one = new WritingInstance(services, database, () -> nanos[0]);
        one.begin();
        String old = "cases@1." + generations(WritingInstance.CASES).getLong("serving");
        one.replay();
        one.finish();
        one.look();
        letPass(RetiredViews.PATIENCE, nanos, one);
        assertThat(collections()).anyMatch(name -> name.startsWith(old + "."));

        letPass(Duration.ofMinutes(2), nanos, one);
        assertThat(collections()).noneMatch(name -> name.startsWith(old + "."));
        assertThat(new ProjectionStates(database).keys()).doesNotContain(old);

        database.getCollection(old + ".cases").insertOne(new Document("_id", "late"));
        List<String> before = read();
        letPass(RetiredViews.PATIENCE.plusMinutes(2), nanos, one);
        assertThat(collections()).noneMatch(name -> name.startsWith(old + "."));
        assertThat(read()).isEqualTo(before);
    }

    private static void letPass(Duration time, long[] nanos, WritingInstance instance) {
        for (int minute = 0; minute < time.toMinutes(); minute++) {
            nanos[0] += Duration.ofMinutes(1).toNanos();
            instance.look();
        }
    }

    private static List<String> collections() {
        return database.listCollectionNames().into(new ArrayList<>());
    }
}
