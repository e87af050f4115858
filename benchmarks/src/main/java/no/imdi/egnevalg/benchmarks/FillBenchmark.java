package no.imdi.egnevalg.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import no.imdi.egnevalg.embedded.TestStores;
import no.imdi.egnevalg.query.eventlog.EventLog;

/** Filling all views from an empty view database, with a few events in each case or with many, beside each other. */
final class FillBenchmark {

    private static final int EVENTS = 200_000;
    private static final int ROUNDS = 3;

    /** The views of 180,000 cases take more than two gigabytes there. */
    private static final String HEAP_OF_THE_STAND_IN = "6g";

    private FillBenchmark() {}

    static List<Figure> run() throws Exception {
        String wide = EventLogLoader.newLogOf(SyntheticCases.events(EVENTS, SyntheticCases.Mix.USUAL));
        String deep = EventLogLoader.newLogOf(LongCases.events(EVENTS));
        System.out.printf("  %,d events lie in each of two logs%n", EVENTS);
        try (ViewStore store = ViewStore.start(HEAP_OF_THE_STAND_IN)) {
            // The first fills warm up, and are not counted.
            filledPerSecond(wide, store);
            filledPerSecond(deep, store);
            return List.of(new Figure(
                    "filling all views, 1.1 events a case / 50 events a case",
                    "events/s",
                    Comparison.inRounds(ROUNDS, () -> filledPerSecond(wide, store), () -> filledPerSecond(deep, store)),
                    Figure.Target.oursAtLeast(8000)));
        }
    }

    private static double filledPerSecond(String events, ViewStore store) throws SQLException {
        try {
            return filledPerSecond(events, store.uri());
        } finally {
            store.empty();
        }
    }

    private static double filledPerSecond(String events, String views) throws SQLException {
        try (Connection owner = DriverManager.getConnection(TestStores.asOwner(events));
                QueryService query = QueryService.withAllViews(events, views)) {
            long begin = System.nanoTime();
            ProcessorTime before = ProcessorTime.now(owner);
            long done = query.leastPosition();
            query.awaitAllCaughtUp();
            long filled = query.bean(EventLog.class).headIndex() - done;
            double perSecond = filled / ((System.nanoTime() - begin) / 1e9);
            System.out.printf(
                    "  %,.0f events/s, %.3f ms of processor time an event, load average %.1f%n",
                    perSecond, ProcessorTime.now(owner).since(before).milliseconds() / filled, Machine.loadAverage());
            return perSecond;
        }
    }
}
