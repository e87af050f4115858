package no.imdi.egnevalg.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.imdi.egnevalg.embedded.TestStores;
import org.bson.Document;

/** Replaying events into the yearly table, beside a projector that makes one round trip an event. */
final class ReplayBenchmark {

    private static final int EVENTS = 200_000;
    private static final int ROUNDS = 3;

    private ReplayBenchmark() {}

    static List<Figure> run() throws Exception {
        String events = EventLogLoader.newLogOf(SyntheticCases.events(EVENTS, SyntheticCases.Mix.USUAL));
        System.out.printf("  %,d events lie in the log%n", EVENTS);
        try (QueryService query = QueryService.on(events, TestStores.newViewDatabase(), NaiveYearlyCounts.class)) {
            // The first fill of both views warms up, and is not counted.
            query.awaitCaughtUp(QueryService.YEARLY_COUNTS);
            query.awaitCaughtUp(NaiveYearlyCounts.NAME);
            requireSameCounts(query.bean(MongoDatabase.class));
            Comparison replay = Comparison.inRounds(
                    ROUNDS,
                    () -> query.replayedPerSecond(QueryService.YEARLY_COUNTS),
                    () -> query.replayedPerSecond(NaiveYearlyCounts.NAME));
            requireSameCounts(query.bean(MongoDatabase.class));
            return List.of(new Figure(
                    "replaying 200,000 events / one round trip an event",
                    "events/s",
                    replay,
                    Figure.Target.atLeast(10)));
        }
    }

    /** A fast projector that counts wrongly would be no projector. */
    private static void requireSameCounts(MongoDatabase views) {
        Map<String, Object> real = counts(views.getCollection("yearlyCounts"));
        Map<String, Object> naive = counts(views.getCollection(NaiveYearlyCounts.COLLECTION));
        if (real.isEmpty() || !real.equals(naive)) {
            throw new IllegalStateException("The counters differ: " + real + " and " + naive);
        }
    }

    private static Map<String, Object> counts(MongoCollection<Document> collection) {
        Map<String, Object> counts = new HashMap<>();
        for (Document document : collection.find()) {
            if (document.containsKey("counts")) {
                counts.put(document.getString("_id"), document.get("counts"));
            }
        }
        return counts;
    }
}
