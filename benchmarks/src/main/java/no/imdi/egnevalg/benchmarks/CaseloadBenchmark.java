package no.imdi.egnevalg.benchmarks;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.embedded.TestStores;
import no.imdi.egnevalg.query.counters.Counters;
import no.imdi.egnevalg.query.lives.LifeStatistic;
import no.imdi.egnevalg.query.projection.ServedViews;

/** How long the caseload of a date takes over ten years of a million cases, beside ten thousand. */
final class CaseloadBenchmark {

    private static final int MANY = 1_000_000;
    private static final int FEW = 10_000;
    private static final int ROUNDS = 21;
    private static final int WARM_UP = 1000;
    private static final int REQUESTS = 40;
    private static final String CASELOAD = "/api/v1/statistics/caseload?asOf=";

    private CaseloadBenchmark() {}

    static List<Figure> run() throws Exception {
        try (QueryService largeService = counting(MANY);
                QueryService smallService = counting(FEW);
                TimedGets large = new TimedGets(largeService.port());
                TimedGets small = new TimedGets(smallService.port())) {
            requireProportion(large, small);
            return List.of(
                    figure("early", "2013-06-14", large, small),
                    figure("in the middle", "2016-12-31", large, small),
                    figure("at the end", "2021-12-15", large, small));
        }
    }

    private static Figure figure(String when, String day, TimedGets large, TimedGets small) throws Exception {
        for (int i = 0; i < WARM_UP / REQUESTS; i++) {
            large.median(REQUESTS, CASELOAD + day);
            small.median(REQUESTS, CASELOAD + day);
        }
        return new Figure(
                "caseload as of a day " + when + " of ten years, 1,000,000 cases / 10,000 cases",
                "ms",
                Comparison.inRounds(
                        ROUNDS,
                        () -> large.median(REQUESTS, CASELOAD + day),
                        () -> small.median(REQUESTS, CASELOAD + day)),
                Figure.Target.atMost(5));
    }

    /**
     * The counters as the projection would come to. The lives themselves are not kept: the caseload is not read from
     * them.
     */
    private static QueryService counting(int cases) throws Exception {
        long begin = System.nanoTime();
        String events = EventLogLoader.newLogOf(Stream.of());
        QueryService query = QueryService.on(events, TestStores.newViewDatabase());
        new SyntheticLives(cases)
                .countInto(
                        query.bean(ServedViews.class).of(QueryService.CASE_LIVES),
                        query.bean(Counters.class),
                        query.beans(LifeStatistic.class).stream()
                                .filter(statistic -> statistic.collections().contains("caseCounters/caseloadMonths"))
                                .toList());
        System.out.printf("  %,d lives of cases counted in %.0f s%n", cases, (System.nanoTime() - begin) / 1e9);
        return query;
    }

    /** Both count the same mix, so one has about a hundred times as many open cases as the other. */
    private static void requireProportion(TimedGets large, TimedGets small) throws Exception {
        double proportion = large.json(CASELOAD + "2016-12-31").path("total").asDouble()
                / small.json(CASELOAD + "2016-12-31").path("total").asDouble();
        if (proportion < 90 || proportion > 110) {
            throw new IllegalStateException("The caseloads are not in proportion: " + proportion);
        }
    }
}
