package no.imdi.egnevalg.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks for the yearly tables of the four services in turn. */
final class YearlyTableClient implements AutoCloseable {

    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private int next;

    YearlyTableClient(int port) {
        this.port = port;
    }

    /** How long one answer takes. */
    double milliseconds(String parameters) throws Exception {
        AdviserService[] services = AdviserService.values();
        HttpRequest request = request(services[next++ % services.length], parameters);
        long begin = System.nanoTime();
        answer(request);
        return (System.nanoTime() - begin) / 1e6;
    }

    /** Checks that the tables together count what they should. */
    void requireCases(long expected) throws Exception {
        long cases = 0;
        for (AdviserService service : AdviserService.values()) {
            JsonNode table = JsonMapper.shared().readTree(answer(request(service, "")));
            for (JsonNode total : table.path("totals")) {
                cases += total.path("value").asLong();
            }
        }
        if (cases != expected) {
            throw new IllegalStateException("The tables count " + cases + " cases, not " + expected);
        }
    }

    private HttpRequest request(AdviserService service, String parameters) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port
                        + "/api/v1/statistics/yearly-table?from=2012&to=2014&service=" + service + parameters))
                .build();
    }

    private String answer(HttpRequest request) throws Exception {
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() {
        client.close();
    }
}
