package no.imdi.egnevalg.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the services over HTTP, as everybody else does. */
final class LocalClient implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String command;
    private final String query;

    LocalClient(LocalSettings settings) {
        this.command = "http://localhost:" + settings.commandPort();
        this.query = "http://localhost:" + settings.queryPort();
    }

    /** Sends a body under a key; anything but success is an error. */
    JsonNode post(String path, String contentType, UUID key, String body) {
        return post(HttpRequest.newBuilder(), path, contentType, key, body);
    }

    /** Sends a change of a version that has been seen. */
    JsonNode change(String path, long seenVersion, UUID key, String body) {
        return post(
                HttpRequest.newBuilder().header("If-Match", "\"" + seenVersion + "\""),
                path,
                "application/json",
                key,
                body);
    }

    private JsonNode post(HttpRequest.Builder request, String path, String contentType, UUID key, String body) {
        HttpResponse<String> answer = send(request.uri(URI.create(command + path))
                .header("Content-Type", contentType)
                .header("Idempotency-Key", key.toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    "POST " + path + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Whether the views have caught up with the log. */
    boolean isReady() {
        return send(HttpRequest.newBuilder(URI.create(query + "/actuator/health/readiness")))
                        .statusCode()
                == 200;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
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
