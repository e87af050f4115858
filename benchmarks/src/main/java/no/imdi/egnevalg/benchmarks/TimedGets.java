package no.imdi.egnevalg.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a service on this machine, and takes the time. */
final class TimedGets implements AutoCloseable {

    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;

    TimedGets(int port) {
        this.port = port;
    }

    /** How long one answer takes. */
    double milliseconds(String path) throws Exception {
        HttpRequest request = request(path);
        long begin = System.nanoTime();
        answer(request);
        return (System.nanoTime() - begin) / 1e6;
    }

    /** The median over so many answers. */
    double median(int requests, String path) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            times.add(milliseconds(path));
        }
        return Comparison.median(times);
    }

    JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(answer(request(path)));
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", Demo.authorization("analyst"))
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
