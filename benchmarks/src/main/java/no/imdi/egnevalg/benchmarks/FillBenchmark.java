package no.imdi.egnevalg.benchmarks;

import java.util.List;
import no.imdi.egnevalg.embedded.TestStores;
import no.imdi.egnevalg.query.eventlog.EventLog;

/** Filling all views from an empty view database, with a few events in each case or with many, beside each other. */
final class FillBenchmark {

    private static final int EVENTS = 200_000;
    private static final int ROUNDS = 3;

    private FillBenchmark() {}

    static List<Figure> run() throws Exception {
        String wide = EventLogLoader.newLogOf(SyntheticCases.events(EVENTS, SyntheticCases.Mix.USUAL));
        String deep = EventLogLoader.newLogOf(LongCases.events(EVENTS));
        System.out.printf("  %,d events lie in each of two logs%n", EVENTS);
        // The first fills warm up, and are not counted.
        filledPerSecond(wide);
        filledPerSecond(deep);
        return List.of(new Figure(
                "filling all views, 1.1 events a case / 50 events a case",
                "events/s",
                Comparison.inRounds(ROUNDS, () -> filledPerSecond(wide), () -> filledPerSecond(deep)),
                Figure.Target.oursAtLeast(8000)));
    }

    private static double filledPerSecond(String events) {
        try (QueryService query = QueryService.withAllViews(events, TestStores.newViewDatabase())) {
            long begin = System.nanoTime();
            long done = query.leastPosition();
            query.awaitAllCaughtUp();
            return (query.bean(EventLog.class).headIndex() - done) / ((System.nanoTime() - begin) / 1e9);
        }
    }
}
