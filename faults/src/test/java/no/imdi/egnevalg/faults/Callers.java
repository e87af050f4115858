package no.imdi.egnevalg.faults;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Sends acts as clients should: what had no answer is sent again under the same key, to any instance, until it has one.
 */
final class Callers {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(8);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BEFORE_NEXT = Duration.ofMillis(100);

    private final Supplier<List<ServiceProcess>> instances;
    private final Ledger ledger;
    private final Map<String, TestClient> clients = new ConcurrentHashMap<>();

    Callers(Supplier<List<ServiceProcess>> instances, Ledger ledger) {
        this.instances = instances;
        this.ledger = ledger;
    }

    /**
     * Sends an act until it has an answer of the service. Fails where it is refused.
     *
     * @param seenVersion null where it opens a case
     */
    Answer act(String user, String path, @Nullable Long seenVersion, String body, RandomGenerator chance) {
        return act(user, path, new UUID(chance.nextLong(), chance.nextLong()), seenVersion, body, chance);
    }

    /** As {@link #act(String, String, Long, String, RandomGenerator)}, under a key that others may use too. */
    Answer act(String user, String path, UUID key, @Nullable Long seenVersion, String body, RandomGenerator chance) {
        Answer answer = answer(user, path, key, seenVersion, body, chance);
        if (answer.status() >= 300) {
            throw new IllegalStateException(path + " " + answer.status() + " " + answer.text());
        }
        return answer;
    }

    /** The answer of the service, whatever it is. */
    Answer answer(String user, String path, UUID key, @Nullable Long seenVersion, String body, RandomGenerator chance) {
        long since = System.nanoTime();
        while (System.nanoTime() - since < PATIENCE.toNanos()) {
            Answer answer = once(user, path, key, seenVersion, body, chance);
            if (answer != null && answer.status() < 500) {
                return answer;
            }
            ledger.repeated();
            LockSupport.parkNanos(BEFORE_NEXT.toNanos());
        }
        throw new IllegalStateException("No answer to " + path + " within " + PATIENCE);
    }

    /** Sends an act once; null where no answer came. */
    private @Nullable Answer once(
            String user, String path, UUID key, @Nullable Long seenVersion, String body, RandomGenerator chance) {
        List<ServiceProcess> all = instances.get();
        TestClient client = clientOf(all.get(chance.nextInt(all.size())), user);
        HttpRequest.Builder request = client.request(path)
                .timeout(LONGEST_WAIT)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (seenVersion != null) {
            request.header("If-Match", "\"" + seenVersion + "\"");
        }
        try {
            return client.send(request);
        } catch (IllegalStateException e) {
            return null;
        }
    }

    private TestClient clientOf(ServiceProcess instance, String user) {
        return clients.computeIfAbsent(instance.name() + " " + user, _ -> instance.as(user));
    }
}
