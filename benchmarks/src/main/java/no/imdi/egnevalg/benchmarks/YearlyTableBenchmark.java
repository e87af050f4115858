package no.imdi.egnevalg.benchmarks;

import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.embedded.TestStores;

/** How long the yearly table takes with a million counted cases, beside a thousand. */
final class YearlyTableBenchmark {

    private static final int MANY = 1_000_000;
    private static final int FEW = 1000;
    private static final int ROUNDS = 21;
    private static final int WARM_UP = 3000;
    private static final int REQUESTS = 100;

    private YearlyTableBenchmark() {}

    static List<Figure> run() throws Exception {
        try (QueryService largeService = counting(MANY);
                QueryService smallService = counting(FEW);
                YearlyTableClient large = new YearlyTableClient(largeService.port());
                YearlyTableClient small = new YearlyTableClient(smallService.port())) {
            large.requireCases(MANY);
            small.requireCases(FEW);
            return List.of(
                    new Figure(
                            "yearly table, 1,000,000 cases / 1,000 cases",
                            "ms",
                            compare(large, small, ""),
                            Figure.Target.atMost(1.2)),
                    new Figure(
                            "yearly table as of a day, 1,000,000 cases / 1,000 cases",
                            "ms",
                            compare(large, small, "&asOf=2014-06-30"),
                            Figure.Target.NONE));
        }
    }

    private static QueryService counting(int cases) throws Exception {
        long begin = System.nanoTime();
        String events = EventLogLoader.newLogOf(SyntheticCases.events(cases, SyntheticCases.Mix.OPENINGS_ONLY));
        QueryService query = QueryService.on(events, TestStores.newViewDatabase());
        query.awaitCaughtUp(QueryService.CASE_LIVES);
        System.out.printf("  %,d cases registered and counted in %.0f s%n", cases, (System.nanoTime() - begin) / 1e9);
        return query;
    }

    private static Comparison compare(YearlyTableClient large, YearlyTableClient small, String parameters)
            throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            large.milliseconds(parameters);
            small.milliseconds(parameters);
        }
        return Comparison.inRounds(ROUNDS, () -> median(large, parameters), () -> median(small, parameters));
    }

    private static double median(YearlyTableClient client, String parameters) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            times.add(client.milliseconds(parameters));
        }
        return Comparison.median(times);
    }
}
