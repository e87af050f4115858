package no.imdi.egnevalg.query.projection;

import java.util.Optional;
import no.imdi.egnevalg.query.eventlog.LogPosition;

/** A projection at work, in this instance or another. */
public final class RunningProjection {

    private final String name;
    private final ProjectionStates states;
    private final DeadLetters deadLetters;
    private final LogFollower follower;
    private final ProjectionFailures failures;
    private final FollowerThread thread;

    RunningProjection(
            String name,
            ProjectionStates states,
            DeadLetters deadLetters,
            LogFollower follower,
            ProjectionFailures failures,
            FollowerThread thread) {
        this.name = name;
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
     * Empties the view and fills it again from the first event, while the other projections go on. Where another instance is at
     * work, that one does it within a second.
     */
    public void replay() {
        states.askForEmptying(name);
        if (thread.isHolding()) {
            thread.doBetweenSteps(() -> follower.empty(name));
        }
    }

    /**
     * Handles all dead letters again, each stream in its order; those that fail stay. Where another instance is at work, that one does
     * it within a second.
     */
    public void retryDeadLetters() {
        states.askForRetry(name);
        if (thread.isHolding()) {
            thread.doBetweenSteps(() -> follower.retry(name));
        }
    }

    /** How many streams have dead letters. */
    public long deadStreams() {
        return deadLetters.count(name);
    }

    /** The highest index it has come to, whichever instance works on it; 0 before the first. */
    public long position() {
        return states.index(name);
    }

    /** Where it stands in the log, whichever instance works on it. */
    LogPosition reached() {
        return states.of(name).map(ProjectionState::position).orElse(LogPosition.START);
    }

    /** Whether its view has come to where the log ended when it was begun. */
    boolean isFilled() {
        return states.of(name).map(ProjectionState::isFilled).orElse(false);
    }

    /** What it fails by again and again; empty where it goes on. */
    public Optional<Failure> failure() {
        return Optional.ofNullable(failures.of(name))
                .or(() -> states.of(name).map(ProjectionState::failure))
                .filter(Failure::isLasting)
                .or(this::failureToRead);
    }

    private Optional<Failure> failureToRead() {
        return thread.isFailing() ? Optional.of(new Failure(null, null, 0)) : Optional.empty();
    }
}
