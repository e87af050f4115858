package no.imdi.egnevalg.query.projection;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The generations that the holder of the lease writes: the one that is read of each view, and the one that is being
 * filled.
 */
final class WrittenViews {

    private final List<Projection<?>> projections;
    private final Generations generations;
    private final DeadLetters deadLetters;
    private final Map<String, OpenGenerations> mine = new HashMap<>();

    WrittenViews(List<Projection<?>> projections, Generations generations, DeadLetters deadLetters) {
        this.projections = projections;
        this.generations = generations;
        this.deadLetters = deadLetters;
    }

    /**
     * Takes over the writing from another writer. A generation without a readable position, or filled from another log,
     * is given up. If it was read, it is withdrawn: it may contain what has not happened.
     *
     * @param stored the stored states, by key
     * @param isOfThisLog whether one that stands there can go on
     */
    void takeTurn(Map<String, ProjectionState> stored, Predicate<ProjectionState> isOfThisLog) {
        mine.clear();
        for (Projection<?> projection : projections) {
            OpenGenerations open = generations.takeTurn(projection.name(), projection.shape());
            mine.put(projection.name(), open);
            Predicate<GenerationKey> canGoOn = key -> {
                @Nullable ProjectionState state = stored.get(key.text());
                return state != null && isOfThisLog.test(state);
            };
            Predicate<GenerationKey> isWhole = key -> canGoOn.test(key)
                    && stored.getOrDefault(key.text(), ProjectionState.NEW)
                            .position()
                            .hasComeThrough();
            if (open.servingKey().filter(isWhole.negate()).isPresent()) {
                withdraw(projection.name());
            } else if (open.buildingKey().filter(canGoOn.negate()).isPresent()
                    || open.shownKey().isEmpty()) {
                put(open, open.withNext());
            }
        }
    }

    /** Withdraws the generation of a view that is read, if any, and begins to fill another one. */
    private void withdraw(String view) {
        OpenGenerations open = mine.get(view);
        if (open != null) {
            put(open, open.withdrawn().withNext());
        }
    }

    /** Gives up a generation of another log. */
    void giveUp(String key) {
        GenerationKey.in(key).map(GenerationKey::view).ifPresent(this::withdraw);
    }

    private void put(OpenGenerations open, OpenGenerations next) {
        if (!change(open, next)) {
            throw new OtherWriterException();
        }
    }

    private boolean change(OpenGenerations open, OpenGenerations next) {
        boolean changed = generations.replace(open, next);
        if (changed) {
            mine.put(open.view(), next);
        }
        return changed;
    }

    /**
     * Reads which generations others have begun. False where another instance has taken over the writing of a view
     * since.
     */
    boolean look() {
        Map<String, OpenGenerations> found = new HashMap<>();
        generations.all().forEach(open -> {
            OpenGenerations known = mine.get(open.view());
            if (known != null && known.shape() == open.shape() && known.turn() == open.turn()) {
                found.put(open.view(), open);
            }
        });
        boolean stillMine = found.size() == projections.size();
        mine.clear();
        mine.putAll(found);
        return stillMine;
    }

    /** Returns a handling for each generation that is read or being filled, by key. */
    Map<String, Handling<?>> open() {
        Map<String, Handling<?>> handlings = new LinkedHashMap<>();
        for (Projection<?> projection : projections) {
            @Nullable OpenGenerations open = mine.get(projection.name());
            if (open != null) {
                open.servingKey().ifPresent(key -> handlings.put(key.text(), handling(projection, key, false)));
                open.buildingKey().ifPresent(key -> handlings.put(key.text(), handling(projection, key, true)));
            }
        }
        return handlings;
    }

    private Handling<?> handling(Projection<?> projection, GenerationKey key, boolean beingFilled) {
        return new Handling<>(projection, generations.generation(key, beingFilled), deadLetters);
    }

    /** The views of which one generation is being filled. */
    List<OpenGenerations> building() {
        return mine.values().stream().filter(open -> open.building() != null).toList();
    }

    /**
     * Switches to the generation that was being filled. False, with nothing changed, where this writer has lost its
     * turn.
     */
    boolean serve(OpenGenerations open) {
        return change(open, open.switched());
    }
}
