package no.imdi.egnevalg.benchmarks;

import no.imdi.egnevalg.kernel.codelist.AdviserService;
import tools.jackson.databind.JsonNode;

/** Asks for the yearly tables of the four services in turn. */
final class YearlyTableClient implements AutoCloseable {

    private final TimedGets gets;
    private int next;

    YearlyTableClient(int port) {
        this.gets = new TimedGets(port);
    }

    /** How long one answer takes. */
    double milliseconds(String parameters) throws Exception {
        AdviserService[] services = AdviserService.values();
        return gets.milliseconds(path(services[next++ % services.length], parameters));
    }

    /** Checks that the tables together count what they should. */
    void requireCases(long expected) throws Exception {
        long cases = 0;
        for (AdviserService service : AdviserService.values()) {
            for (JsonNode total : gets.json(path(service, "")).path("totals")) {
                cases += total.path("value").asLong();
            }
        }
        if (cases != expected) {
            throw new IllegalStateException("The tables count " + cases + " cases, not " + expected);
        }
    }

    private static String path(AdviserService service, String parameters) {
        return "/api/v1/statistics/yearly-table?from=2012&to=2014&service=" + service + parameters;
    }

    @Override
    public void close() {
        gets.close();
    }
}
