package no.imdi.egnevalg.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Runs the measurements on temporary stores, and prints one table. */
public final class Benchmarks {

    private static final String ALL = "all";

    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param names which measurements; {@code all} or none for all of them
     */
    public static void main(String[] names) throws Exception {
        Map<String, Callable<List<Figure>>> benchmarks = new LinkedHashMap<>();
        benchmarks.put("opening", OpeningBenchmark::run);
        benchmarks.put("opening-cost", OpeningCostBenchmark::run);
        benchmarks.put("visible", VisibleBenchmark::run);
        benchmarks.put("fill", FillBenchmark::run);
        benchmarks.put("million", MillionBenchmark::run);
        benchmarks.put("replay", ReplayBenchmark::run);
        benchmarks.put("yearly-table", YearlyTableBenchmark::run);
        benchmarks.put("caseload", CaseloadBenchmark::run);
        benchmarks.put("case-size", CaseSizeBenchmark::run);
        benchmarks.put("housing", HousingBenchmark::run);

        List<String> asked = List.of(names);
        boolean all = asked.isEmpty() || asked.contains(ALL);
        if (!all && !benchmarks.keySet().containsAll(asked)) {
            System.err.println("Choose from " + benchmarks.keySet() + ", or " + ALL);
            System.exit(2);
        }
        List<Figure> figures = new ArrayList<>();
        for (var benchmark : benchmarks.entrySet()) {
            if (all || asked.contains(benchmark.getKey())) {
                System.out.printf("%n%s, load average before it %.1f%n", benchmark.getKey(), Machine.loadAverage());
                figures.addAll(benchmark.getValue().call());
                System.out.printf("  load average after it %.1f%n", Machine.loadAverage());
            }
        }
        System.out.println("\n" + Machine.describe() + "\n\n" + Figure.table(figures));
        // The embedded servers have threads of their own, and stop with the process.
        System.exit(0);
    }
}
