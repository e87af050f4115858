package no.imdi.egnevalg.query.projection;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.imdi.egnevalg.http.ratelimit.MonotonicTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drops generations that are neither read nor being filled: former ones, and those that a crash has left. A request may
 * still read one, so each is kept for longer than any request takes.
 */
final class RetiredViews {

    static final Duration PATIENCE = Duration.ofMinutes(5);

    /**
     * How long a shape is kept after the next one has been filled: instances of the earlier version may still read it.
     */
    static final Duration PATIENCE_WITH_SHAPES = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(RetiredViews.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);

    private final MongoDatabase database;
    private final Map<String, Integer> shapes;
    private final Generations generations;
    private final ProjectionStates states;
    private final DeadLetters deadLetters;
    private final MonotonicTime time;
    private final Map<Object, Long> seenSince = new HashMap<>();
    private boolean hasLooked;
    private long lookedAt;

    RetiredViews(
            MongoDatabase database,
            List<Projection<?>> projections,
            Generations generations,
            ProjectionStates states,
            DeadLetters deadLetters,
            MonotonicTime time) {
        this.database = database;
        this.shapes = projections.stream().collect(Collectors.toMap(Projection::name, Projection::shape));
        this.generations = generations;
        this.states = states;
        this.deadLetters = deadLetters;
        this.time = time;
    }

    /** Drops the generations that are due. It may be called often, and checks now and then. */
    void drop() {
        if (hasLooked && time.nanos() - lookedAt < BETWEEN_LOOKS.toNanos()) {
            return;
        }
        hasLooked = true;
        lookedAt = time.nanos();
        // In this order: what is there and is named by nobody afterwards never will be, for numbers only go up.
        Set<GenerationKey> there = there();
        List<OpenGenerations> open = generations.all();
        Set<OpenGenerations> replaced =
                open.stream().filter(each -> isReplaced(each, open)).collect(Collectors.toSet());
        Set<GenerationKey> unnamed = there.stream()
                .filter(key -> key.shape() <= shapes.getOrDefault(key.view(), -1))
                .filter(key -> open.stream().noneMatch(each -> each.names(key)))
                .collect(Collectors.toSet());
        seenSince.keySet().removeIf(each -> !unnamed.contains(each) && !replaced.contains(each));
        longSeen(replaced, PATIENCE_WITH_SHAPES).forEach(generations::forget);
        longSeen(unnamed, PATIENCE).forEach(this::drop);
    }

    private <T> List<T> longSeen(Set<T> things, Duration patience) {
        long now = time.nanos();
        return things.stream()
                .filter(each -> now - seenSince.computeIfAbsent(each, _ -> now) > patience.toNanos())
                .toList();
    }

    private Set<GenerationKey> there() {
        Set<String> names = database.listCollectionNames().into(new HashSet<>());
        names.addAll(states.keys());
        names.addAll(deadLetters.keys());
        return names.stream().flatMap(name -> GenerationKey.in(name).stream()).collect(Collectors.toSet());
    }

    /** True where this program has filled a later shape of the view. */
    private boolean isReplaced(OpenGenerations one, List<OpenGenerations> open) {
        int shape = shapes.getOrDefault(one.view(), -1);
        return one.shape() < shape
                && open.stream()
                        .anyMatch(each ->
                                each.view().equals(one.view()) && each.shape() == shape && each.serving() != null);
    }

    private void drop(GenerationKey key) {
        generations.generation(key, false).drop();
        deadLetters.removeAll(key.text());
        states.remove(key.text());
        seenSince.remove(key);
        LOG.info("The generation {} has been dropped", key.text());
    }
}
