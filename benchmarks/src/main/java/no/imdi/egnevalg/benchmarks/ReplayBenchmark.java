package no.imdi.egnevalg.benchmarks;

import com.mongodb.client.model.Projections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.imdi.egnevalg.embedded.TestStores;
import no.imdi.egnevalg.query.counters.CounterTable;
import no.imdi.egnevalg.query.projection.ServedViews;
import org.bson.Document;

/**
 * Replaying events into all that is counted of cases, the yearly table among it, beside a projector that makes one
 * round trip an event for the yearly table alone.
 */
final class ReplayBenchmark {

    private static final int EVENTS = 200_000;
    private static final int ROUNDS = 3;

    private ReplayBenchmark() {}

    static List<Figure> run() throws Exception {
        String events = EventLogLoader.newLogOf(SyntheticCases.events(EVENTS, SyntheticCases.Mix.USUAL));
        System.out.printf("  %,d events lie in the log%n", EVENTS);
        try (QueryService query = QueryService.on(events, TestStores.newViewDatabase(), NaiveYearlyCounts.class)) {
            // The first fill of both views warms up, and is not counted.
            query.awaitCaughtUp(QueryService.CASE_LIVES);
            query.awaitCaughtUp(NaiveYearlyCounts.NAME);
            requireSameCounts(query.bean(ServedViews.class));
            Comparison replay = Comparison.inRounds(
                    ROUNDS,
                    () -> query.replayedPerSecond(QueryService.CASE_LIVES),
                    () -> query.replayedPerSecond(NaiveYearlyCounts.NAME));
            requireSameCounts(query.bean(ServedViews.class));
            return List.of(new Figure(
                    "replaying 200,000 events / one round trip an event",
                    "events/s",
                    replay,
                    Figure.Target.atLeast(10)));
        }
    }

    /** A fast projector that counts wrongly would be no projector. */
    private static void requireSameCounts(ServedViews views) {
        Map<String, Object> real =
                counts(CounterTable.of(views.of(QueryService.CASE_LIVES), "caseCounters/yearlyCounts")
                        .all(Projections.include("counts")));
        Map<String, Object> naive = counts(views.of(NaiveYearlyCounts.NAME)
                .collection(NaiveYearlyCounts.COLLECTION)
                .find());
        if (real.isEmpty() || !real.equals(naive)) {
            throw new IllegalStateException("The counters differ: " + real + " and " + naive);
        }
    }

    private static Map<String, Object> counts(Iterable<Document> documents) {
        Map<String, Object> counts = new HashMap<>();
        for (Document document : documents) {
            if (document.containsKey("counts")) {
                counts.put(document.getString("_id"), document.get("counts"));
            }
        }
        return counts;
    }
}
