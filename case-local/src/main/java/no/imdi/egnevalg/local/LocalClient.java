package no.imdi.egnevalg.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import no.imdi.egnevalg.issuer.TokenSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the services over HTTP, as everybody else does, but on the days that the demo data plays on. */
final class LocalClient implements AutoCloseable {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String command;
    private final String queryManagement;
    private final TokenSource tokens;
    private final Stage stage;

    LocalClient(LocalSettings settings, TokenSource tokens, Stage stage) {
        this.command = "http://localhost:" + settings.ports().command();
        this.queryManagement = "http://localhost:" + settings.ports().queryManagement();
        this.tokens = tokens;
        this.stage = stage;
    }

    /** Sends a body under a key, as the given demo user, on a day of the demo; anything but success is an error. */
    JsonNode post(String user, LocalDate day, String path, UUID key, String body) {
        return post(requestOf(user), day, path, key, body);
    }

    /** As {@link #post(String, LocalDate, String, UUID, String)}, for a change of a version that has been seen. */
    JsonNode change(String user, LocalDate day, String path, long seenVersion, UUID key, String body) {
        return post(requestOf(user).header("If-Match", "\"" + seenVersion + "\""), day, path, key, body);
    }

    private JsonNode post(HttpRequest.Builder request, LocalDate day, String path, UUID key, String body) {
        HttpResponse<String> answer = send(stage.mark(request, noon(day), key.getLeastSignificantBits())
                .uri(URI.create(command + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    "POST " + path + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(NORWAY).toInstant();
    }

    /** Whether the views have caught up with the log. */
    boolean isReady() {
        return send(requestOf("operator").uri(URI.create(queryManagement + "/actuator/health/readiness")))
                        .statusCode()
                == 200;
    }

    private HttpRequest.Builder requestOf(String user) {
        return HttpRequest.newBuilder().header("Authorization", "Bearer " + tokens.tokenFor(user));
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
