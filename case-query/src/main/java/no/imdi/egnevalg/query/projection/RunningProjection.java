package no.imdi.egnevalg.query.projection;

import java.util.Optional;
import no.imdi.egnevalg.query.eventlog.LogPosition;

/**
 * A projection at work, in this instance or another. What it tells is told of the generation that is read; before the
 * first has been filled, of that.
 */
public final class RunningProjection {

    private final String name;
    private final int shape;
    private final Generations generations;
    private final ProjectionStates states;
    private final DeadLetters deadLetters;
    private final LogFollower follower;
    private final ProjectionFailures failures;
    private final FollowerThread thread;

    RunningProjection(
            Projection<?> projection,
            Generations generations,
            ProjectionStates states,
            DeadLetters deadLetters,
            LogFollower follower,
            ProjectionFailures failures,
            FollowerThread thread) {
        this.name = projection.name();
        this.shape = projection.shape();
        this.generations = generations;
        this.states = states;
        this.deadLetters = deadLetters;
        this.follower = follower;
        this.failures = failures;
        this.thread = thread;
    }

    public String name() {
        return name;
    }

    /**
     * Fills the view anew from the first event, beside what is read until it has caught up. What is being filled
     * already is given up. Where another instance is at work, that one does it within a second.
     */
    public void replay() {
        generations.begin(name, shape);
        doNow();
    }

    /**
     * Handles all dead letters again, each stream in its order; those that fail stay. Where another instance is at
     * work, that one does it within a second.
     */
    public void retryDeadLetters() {
        shown().ifPresent(states::askForRetry);
        doNow();
    }

    private void doNow() {
        if (thread.isHolding()) {
            thread.doBetweenSteps(follower::doWhatIsAskedFor);
        }
    }

    /** How many streams have dead letters. */
    public long deadStreams() {
        return shown().map(deadLetters::count).orElse(0L);
    }

    /** The highest index it has come to, whichever instance works on it; 0 before the first. */
    public long position() {
        return shown().map(states::index).orElse(0L);
    }

    /** Where it stands in the log, whichever instance works on it. */
    LogPosition reached() {
        return positionOf(shown());
    }

    /** Where what is being filled stands; the same as {@link #reached} where nothing is. */
    LogPosition filled() {
        return positionOf(key(open().flatMap(OpenGenerations::buildingKey)).or(this::shown));
    }

    /** Whether a generation has been filled, and is read. */
    boolean isFilled() {
        return open().flatMap(OpenGenerations::servingKey).isPresent();
    }

    /** Whether a generation is being filled that is not read yet. */
    public boolean isBeingFilled() {
        return open().flatMap(OpenGenerations::buildingKey).isPresent();
    }

    /** Those of its generations that are written; empty before the first has been begun. */
    Optional<OpenGenerations> open() {
        return generations.of(name, shape);
    }

    /** What it fails by again and again, be it in what is read or in what is being filled; empty where it goes on. */
    public Optional<Failure> failure() {
        Optional<OpenGenerations> open = open();
        return failureOf(open.flatMap(OpenGenerations::servingKey))
                .or(() -> failureOf(open.flatMap(OpenGenerations::buildingKey)))
                .or(this::failureToRead);
    }

    private Optional<Failure> failureOf(Optional<GenerationKey> generation) {
        return key(generation)
                .flatMap(key -> Optional.ofNullable(failures.of(key))
                        .or(() -> states.of(key).map(ProjectionState::failure)))
                .filter(Failure::isLasting);
    }

    private Optional<Failure> failureToRead() {
        return thread.isFailing() ? Optional.of(new Failure(null, null, 0)) : Optional.empty();
    }

    private Optional<String> shown() {
        return key(open().flatMap(OpenGenerations::shownKey));
    }

    private static Optional<String> key(Optional<GenerationKey> generation) {
        return generation.map(GenerationKey::text);
    }

    private LogPosition positionOf(Optional<String> key) {
        return key.flatMap(states::of).map(ProjectionState::position).orElse(LogPosition.START);
    }
}
