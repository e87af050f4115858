package no.imdi.egnevalg.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import no.imdi.egnevalg.query.eventlog.LogPosition;

/** The generations that follow the log, by key, each with its handling and its position. */
final class FollowedViews {

    private final ProjectionStates states;
    private final ProjectionFailures failures;
    private final Map<String, Handling<?>> handlings = new LinkedHashMap<>();
    private final Map<String, LogPosition> positions = new HashMap<>();

    FollowedViews(ProjectionStates states, ProjectionFailures failures) {
        this.states = states;
        this.failures = failures;
    }

    void clear() {
        handlings.clear();
        positions.clear();
    }

    /**
     * Begins to follow generations that are new, and stops following those that are neither read nor being filled any
     * more.
     */
    void follow(Map<String, Handling<?>> open) {
        handlings.keySet().retainAll(open.keySet());
        positions.keySet().retainAll(open.keySet());
        Map<String, ProjectionState> stored = states.all();
        open.forEach((key, handling) -> {
            if (!handlings.containsKey(key)) {
                ProjectionState state = stored.getOrDefault(key, ProjectionState.NEW);
                handling.begin();
                handlings.put(key, handling);
                positions.putIfAbsent(key, state.position());
                failures.begin(key, state.failure());
            }
        });
    }

    /** Makes the next {@link #follow} begin a generation anew where it is still open. */
    void beginAnew(String key) {
        handlings.remove(key);
    }

    boolean contains(String key) {
        return handlings.containsKey(key);
    }

    /** Returns those of the keys that are followed. */
    List<String> among(Collection<String> keys) {
        return keys.stream().filter(handlings::containsKey).toList();
    }

    Handling<?> handling(String key) {
        return Objects.requireNonNull(handlings.get(key));
    }

    /** Returns the position of a generation; the start where it is absent or not followed. */
    LogPosition positionOf(Optional<GenerationKey> key) {
        return key.map(GenerationKey::text).map(positions::get).orElse(LogPosition.START);
    }

    void moveTo(LogPosition position, Collection<String> keys) {
        keys.forEach(key -> positions.put(key, position));
    }

    /** Groups the keys by position, without those that match the condition. */
    Map<LogPosition, List<String>> byPosition(Predicate<String> leftOut) {
        Map<LogPosition, List<String>> groups = new LinkedHashMap<>();
        positions.forEach((key, position) -> {
            if (!leftOut.test(key)) {
                groups.computeIfAbsent(position, _ -> new ArrayList<>()).add(key);
            }
        });
        return groups;
    }
}
