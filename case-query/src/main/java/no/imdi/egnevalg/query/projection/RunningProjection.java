package no.imdi.egnevalg.query.projection;

import java.util.Optional;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.UnknownSerializedType;

/** A projection at work in this instance. */
public final class RunningProjection {

    private final String name;
    private final PooledStreamingEventProcessor processor;
    private final DeadLetteringEventHandlerInvoker invoker;
    private final SequencedDeadLetterQueue<?> deadLetters;
    private final TokenPositions tokens;
    private final ViewRebuilds rebuilds;
    private final ProjectionFailures failures;

    RunningProjection(
            String name,
            PooledStreamingEventProcessor processor,
            DeadLetteringEventHandlerInvoker invoker,
            SequencedDeadLetterQueue<?> deadLetters,
            TokenPositions tokens,
            ViewRebuilds rebuilds,
            ProjectionFailures failures) {
        this.name = name;
        this.processor = processor;
        this.invoker = invoker;
        this.deadLetters = deadLetters;
        this.tokens = tokens;
        this.rebuilds = rebuilds;
        this.failures = failures;
    }

    public String name() {
        return name;
    }

    /** Goes on where it was. A view that was half emptied when its instance died is emptied and filled again. */
    void start() {
        if (rebuilds.isHalfEmptied(name)) {
            empty();
        } else if (rebuilds.isNew(name)) {
            rebuilds.emptied(name);
        }
        processor.start();
    }

    void stop() {
        processor.shutDown();
    }

    /** Empties the view and fills it again from the first event, while the other projections go on. */
    public void replay() {
        processor.shutDown();
        try {
            empty();
        } finally {
            processor.start();
        }
    }

    private void empty() {
        rebuilds.emptying(name);
        try {
            processor.resetTokens();
        } catch (UnableToClaimTokenException e) {
            // Another instance is at work: nothing has been emptied.
            rebuilds.emptied(name);
            throw e;
        }
        rebuilds.emptied(name);
    }

    /** Handles all dead letters again, each stream in its order; those that fail stay. */
    public void retryDeadLetters() {
        boolean more = true;
        for (long left = deadLetters.amountOfSequences(); more && left > 0; left--) {
            more = invoker.processAny();
        }
    }

    /** How many streams have dead letters. */
    public long deadStreams() {
        return deadLetters.amountOfSequences();
    }

    /** The index up to which every part has come by its stored token, whichever instance works on it; 0 before the first. */
    public long position() {
        return tokens.reachedByAll(name);
    }

    /** What it fails by again and again; empty where it goes on. */
    public Optional<Failure> failure() {
        return failures.of(name).or(this::unnotedFailure);
    }

    private Optional<Failure> unnotedFailure() {
        if (tokens.isUnreadable(name)) {
            return Optional.of(new Failure(null, UnknownSerializedType.class.getName()));
        }
        return processor.isError() ? Optional.of(new Failure(null, null)) : Optional.empty();
    }
}
