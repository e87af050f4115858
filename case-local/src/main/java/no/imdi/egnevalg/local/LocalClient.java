package no.imdi.egnevalg.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;

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
    void post(String path, String contentType, UUID key, String body) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(command + path))
                .header("Content-Type", contentType)
                .header("Idempotency-Key", key.toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    "POST " + path + " was answered " + answer.statusCode() + ": " + answer.body());
        }
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
