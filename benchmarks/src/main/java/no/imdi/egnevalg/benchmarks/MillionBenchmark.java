package no.imdi.egnevalg.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import no.imdi.egnevalg.embedded.TestStores;

/**
 * Filling all views from a log of a million events with a small heap: case-query has a process of its own, and so has
 * the stand-in for MongoDB. Beside it stands the same with a tenth of the events.
 */
final class MillionBenchmark {

    /** How many events; {@code -Dbenchmark.events=} gives another number. */
    private static final int EVENTS = Integer.getInteger("benchmark.events", 1_000_000);

    private static final int EVENTS_A_CASE = 10;
    private static final String HEAP = "512m";
    private static final String HEAP_OF_THE_STAND_IN = "8g";

    private MillionBenchmark() {}

    static List<Figure> run() throws Exception {
        return List.of(new Figure(
                "filling all views with a heap of 512 MB, %,d events / a tenth".formatted(EVENTS),
                "events/s",
                Comparison.inRounds(1, () -> filledPerSecond(EVENTS), () -> filledPerSecond(EVENTS / 10)),
                Figure.Target.NONE));
    }

    private static double filledPerSecond(int events) throws Exception {
        String log = EventLogLoader.newLogOf(LongCases.interleaved(events, EVENTS_A_CASE));
        long head = headOf(log);
        System.out.printf("  %,d events lie in a log, load average %.1f%n", events, Machine.loadAverage());
        try (ViewStore store = ViewStore.start(HEAP_OF_THE_STAND_IN)) {
            long begin = System.nanoTime();
            try (QueryProcess query = QueryProcess.start(log, store.uri(), HEAP)) {
                query.awaitStart();
                double started = secondsSince(begin);
                query.awaitAllAt(head);
                double filled = secondsSince(begin);
                System.out.printf(
                        "  answers after %.0f s, all views are at the head after %.0f s: %,.0f events/s;"
                                + " heap in use at most %.0f MB, resident at most %.0f MB; the stand-in %,.0f MB%n",
                        started,
                        filled,
                        events / filled,
                        query.peakHeapMegabytes(),
                        query.peakResidentMegabytes(),
                        store.peakResidentMegabytes());
                return events / filled;
            }
        }
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static long headOf(String log) throws SQLException {
        try (Connection owner = DriverManager.getConnection(TestStores.asOwner(log));
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("SELECT max(global_index) FROM domain_event_entry")) {
            row.next();
            return row.getLong(1);
        }
    }
}
