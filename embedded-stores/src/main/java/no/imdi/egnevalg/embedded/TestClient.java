package no.imdi.egnevalg.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a running service in tests. */
public final class TestClient implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final Supplier<String> token;

    /** A client that does not say who asks. */
    public TestClient(int port) {
        this(port, () -> "");
    }

    /** A client that shows the token it is given for each request; none where that is empty. */
    public TestClient(int port, Supplier<String> token) {
        this.port = port;
        this.token = token;
    }

    /** What a service answered. */
    public record Answer(int status, HttpHeaders headers, String text) {

        /** The body as JSON; a missing node where it is empty. */
        public JsonNode body() {
            return text.isEmpty() ? JSON.missingNode() : JSON.readTree(text);
        }

        /** The name of the problem, without its namespace; empty where it is none. */
        public String problem() {
            return body().path("type").asString("").replace("urn:egnevalg:problem:", "");
        }

        /** The first value of a header; empty where there is none. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** A GET. */
    public Answer get(String path) {
        return send(request(path));
    }

    /** A POST of JSON under a fresh idempotency key. */
    public Answer post(String path, String body) {
        return post(path, UUID.randomUUID(), "application/json", body);
    }

    /** A POST under the given idempotency key. */
    public Answer post(String path, UUID key, String contentType, String body) {
        return send(request(path)
                .header("Content-Type", contentType)
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(body)));
    }

    /** A POST of JSON to a version that was seen. */
    public Answer post(String path, long seenVersion, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + seenVersion + "\"")
                .POST(BodyPublishers.ofString(body)));
    }

    /** A request to be filled in. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        String shown = token.get();
        return shown.isEmpty() ? request : request.setHeader("Authorization", "Bearer " + shown);
    }

    /** Sends a request that was filled in. */
    public Answer send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
