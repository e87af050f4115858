package no.imdi.egnevalg.query.projection;

import java.util.Optional;
import no.imdi.egnevalg.query.eventlog.LogPosition;

/**
 * A running projection, in this instance or another. It reports on the generation that is read, or before the first
 * switch, on the one that is being filled.
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
     * Fills the view anew from the first event on, beside the one that is read until it has caught up. A filling under
     * way is given up. Where another instance holds the lease, it does so within a second.
     */
    public void replay() {
        generations.begin(name, shape);
        doNow();
    }

    /**
     * Retries all dead letters, each stream in its order; those that fail stay. Where another instance holds the lease,
     * it does so within a second.
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

    /** The number of streams that are laid aside. */
    public long deadStreams() {
        return shown().map(deadLetters::count).orElse(0L);
    }

    /** The highest global index that it contains; 0 before the first event. */
    public long position() {
        return shown().map(states::index).orElse(0L);
    }

    /** Its position in the log. */
    LogPosition reached() {
        return positionOf(shown());
    }

    /** The position of the generation that is being filled; the same as {@link #reached} where none is. */
    LogPosition filled() {
        return positionOf(key(open().flatMap(OpenGenerations::buildingKey)).or(this::shown));
    }

    /** True where a generation has been filled and is read. */
    boolean isFilled() {
        return open().flatMap(OpenGenerations::servingKey).isPresent();
    }

    /** True where a generation is being filled that is not read yet. */
    public boolean isBeingFilled() {
        return open().flatMap(OpenGenerations::buildingKey).isPresent();
    }

    /** Its generations; empty before the first has been begun. */
    Optional<OpenGenerations> open() {
        return generations.of(name, shape);
    }

    /** The repeated failure of the generation that is read or being filled; empty where it does not fail. */
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
