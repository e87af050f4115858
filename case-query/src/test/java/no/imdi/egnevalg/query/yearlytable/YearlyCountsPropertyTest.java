package no.imdi.egnevalg.query.yearlytable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import no.imdi.egnevalg.embedded.TestStores;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.counters.CounterChange;
import no.imdi.egnevalg.query.counters.Counters;
import no.imdi.egnevalg.query.projection.Delivery;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.simulation.SimulatedLog;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.bson.Document;
import org.bson.json.JsonWriterSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class YearlyCountsPropertyTest {

    private static final int EVENTS = 60;
    private static final int EXAMPLES = 150;

    private static MongoClient client;
    private static MongoDatabase database;

    @BeforeAll
    static void connect() {
        String uri = TestStores.newViewDatabase();
        client = MongoClients.create(uri);
        database = client.getDatabase(uri.substring(uri.lastIndexOf('/') + 1).replaceFirst("\\?.*", ""));
    }

    @AfterAll
    static void disconnect() {
        database.drop();
        client.close();
    }

    @Test
    void any_order_of_commits_any_batches_and_any_crashes_give_what_a_plain_recount_gives() {
        qt().withExamples(EXAMPLES)
                .forAll(longs().all(), integers().between(1, 25), integers().between(0, 60))
                .checkAssert((seed, mostInABatch, crashPercent) -> {
                    SimulatedLog log = new SimulatedLog();
                    projectLive(seed, mostInABatch, crashPercent, log);

                    assertThat(table(null)).isEqualTo(Recount.of(log.events(), null));
                });
    }

    @Test
    void a_table_as_of_a_date_is_a_recount_of_what_was_registered_by_the_end_of_that_day() {
        qt().withExamples(EXAMPLES)
                .forAll(longs().all(), integers().between(0, 25))
                .checkAssert((seed, days) -> {
                    SimulatedLog log = new SimulatedLog();
                    projectLive(seed, 10, 20, log);
                    LocalDate asOf = LocalDate.of(2012, 12, 30).plusDays(days);

                    assertThat(table(asOf)).isEqualTo(Recount.of(log.events(), asOf));
                });
    }

    @Test
    void a_replay_from_zero_gives_the_same_view_byte_for_byte_as_live_projection_with_crashes() {
        qt().withExamples(EXAMPLES)
                .forAll(longs().all(), integers().between(1, 25))
                .checkAssert((seed, mostInABatch) -> {
                    SimulatedLog log = new SimulatedLog();
                    projectLive(seed, mostInABatch, 30, log);
                    String live = dump();

                    YearlyCountsProjection projection = emptied();
                    deliver(projection, log.after(null));

                    assertThat(dump()).isEqualTo(live);
                });
    }

    @Test
    void an_event_out_of_the_dead_letters_counts_once_however_often_it_comes() {
        qt().withExamples(EXAMPLES)
                .forAll(longs().all(), integers().between(0, EVENTS - 1))
                .checkAssert((seed, place) -> {
                    List<RecordedEvent> events = RandomLives.events(seed, EVENTS);
                    SimulatedLog log = new SimulatedLog();
                    events.forEach(log::commit);
                    List<SimulatedLog.Delivered> others = new ArrayList<>(log.after(null));
                    RecordedEvent laidAside = others.remove(place.intValue()).event();

                    YearlyCountsProjection projection = emptied();
                    deliver(projection, others);
                    for (int i = 0; i < 3; i++) {
                        projection.store(projection.changesOf(laidAside), new Delivery.FromDeadLetters());
                    }

                    assertThat(table(null)).isEqualTo(Recount.of(events, null));
                });
    }

    /** Commits events late, cuts batches anywhere, and now and then forgets the token that was to be stored. */
    private static void projectLive(long seed, int mostInABatch, int crashPercent, SimulatedLog log) {
        Random random = new Random(seed);
        YearlyCountsProjection projection = emptied();
        List<RecordedEvent> uncommitted = new ArrayList<>(RandomLives.events(seed, EVENTS));
        GapAwareTrackingToken stored = null;
        while (!uncommitted.isEmpty() || !log.after(stored).isEmpty()) {
            if (!uncommitted.isEmpty()) {
                log.commit(uncommitted.remove(random.nextInt(Math.min(5, uncommitted.size()))));
            }
            List<SimulatedLog.Delivered> next = log.after(stored);
            List<SimulatedLog.Delivered> batch =
                    next.subList(0, Math.min(next.size(), 1 + random.nextInt(mostInABatch)));
            deliver(projection, batch);
            boolean crashed = random.nextInt(100) < crashPercent && !uncommitted.isEmpty();
            if (!crashed && !batch.isEmpty()) {
                stored = batch.getLast().token();
            }
        }
    }

    private static void deliver(YearlyCountsProjection projection, List<SimulatedLog.Delivered> batch) {
        if (!batch.isEmpty()) {
            List<CounterChange> changes = batch.stream()
                    .flatMap(delivered -> projection.changesOf(delivered.event()).stream())
                    .toList();
            projection.store(changes, new Delivery.InOrder(batch.getLast().token()));
        }
    }

    private static YearlyCountsProjection emptied() {
        YearlyCountsProjection projection = new YearlyCountsProjection(new Counters(database));
        projection.clear();
        return projection;
    }

    private static Map<String, Integer> table(@Nullable LocalDate asOf) {
        Map<String, Integer> table = new TreeMap<>();
        for (AdviserService service : AdviserService.values()) {
            new YearlyCounts(database, new Counters(database))
                    .of(service, 2000, 2020, asOf)
                    .forEach((year, counts) -> counts.registered().forEach((category, cases) -> {
                        if (cases != 0) {
                            table.put(service + " " + year + " " + category, cases);
                        }
                    }));
        }
        return table;
    }

    /** The documents without their stamps, which tell of batches, and with fields in one order. */
    private static String dump() {
        StringBuilder dump = new StringBuilder();
        for (String collection : List.of(YearlyCountsProjection.TOTALS, YearlyCountsProjection.DAYS)) {
            database.getCollection(collection)
                    .find()
                    .sort(new Document("_id", 1))
                    .forEach(document -> dump.append(sorted(document)).append('\n'));
        }
        return dump.toString();
    }

    private static String sorted(Document document) {
        document.remove("stamp");
        return sortedFields(document).toJson(JsonWriterSettings.builder().build());
    }

    private static Document sortedFields(Document document) {
        Document sorted = new Document();
        new TreeMap<>(document)
                .forEach((name, value) ->
                        sorted.append(name, value instanceof Document inner ? sortedFields(inner) : value));
        return sorted;
    }
}
