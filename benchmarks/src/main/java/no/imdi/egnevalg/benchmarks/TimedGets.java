package no.imdi.egnevalg.benchmarks;

import java.io.IOException;
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
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private final String user;

    /** As an analyst. */
    TimedGets(int port) {
        this(port, "analyst");
    }

    TimedGets(int port, String user) {
        this.port = port;
        this.user = user;
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
        return JsonMapper.shared().readTree(text(path));
    }

    String text(String path) throws Exception {
        return answer(request(path));
    }

    /**
     * Asks until there is an answer: where the version asked for is not there in time, or the service has too much to
     * do, it is asked again.
     */
    void awaitFound(String path) throws Exception {
        int status = send(request(path)).statusCode();
        while (status == NOT_FOUND || status == UNAVAILABLE) {
            status = send(request(path)).statusCode();
        }
        if (status != OK) {
            throw new IllegalStateException("GET " + path + " is answered " + status);
        }
    }

    /** Whether somebody is there and has an answer. */
    boolean answers(String path) throws InterruptedException {
        try {
            return send(request(path)).statusCode() == OK;
        } catch (IOException e) {
            return false;
        }
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", Demo.authorization(user))
                .build();
    }

    private String answer(HttpRequest request) throws Exception {
        var answer = send(request);
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
    }
}
