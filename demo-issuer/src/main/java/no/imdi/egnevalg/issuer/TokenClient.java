package no.imdi.egnevalg.issuer;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks an issuer for tokens of the demo users, as {@code curl -u mr:demo -d grant_type=client_credentials} does, and
 * keeps each while it is good.
 */
public final class TokenClient implements AutoCloseable {

    /** A token this close to its end is not handed out any more. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private static final JsonMapper JSON = new JsonMapper();

    private record Kept(String token, Instant until) {}

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI endpoint;
    private final Clock clock;

    /** The endpoint is the one that gives tokens, not the issuer itself. */
    public TokenClient(URI endpoint, Clock clock) {
        this.endpoint = endpoint;
        this.clock = clock;
    }

    /** A token of the user that is valid for another minute at least. */
    public String tokenFor(String user) {
        return kept.compute(user, (name, known) -> known != null && isGood(known) ? known : ask(name))
                .token();
    }

    private boolean isGood(Kept known) {
        return clock.instant().isBefore(known.until());
    }

    private Kept ask(String user) {
        Instant asked = clock.instant();
        HttpResponse<String> response = send(request(user));
        if (response.statusCode() != 200) {
            throw new IllegalStateException("The issuer gives no token: status " + response.statusCode());
        }
        JsonNode answer = JSON.readTree(response.body());
        Duration lifetime = Duration.ofSeconds(answer.path("expires_in").asLong());
        return new Kept(
                answer.path("access_token").asString(), asked.plus(lifetime).minus(MARGIN));
    }

    private HttpRequest request(String user) {
        byte[] credentials = (user + ":" + DemoUsers.SECRET).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(endpoint)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException());
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }
}
