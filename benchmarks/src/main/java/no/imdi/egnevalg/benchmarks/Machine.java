package no.imdi.egnevalg.benchmarks;

/** Where the figures were taken: without it they say nothing. */
final class Machine {

    private Machine() {}

    static String describe() {
        Runtime runtime = Runtime.getRuntime();
        return "%s %s, %d processors, heap at most %d MB, Java %s"
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        runtime.availableProcessors(),
                        runtime.maxMemory() >> 20,
                        Runtime.version());
    }
}
