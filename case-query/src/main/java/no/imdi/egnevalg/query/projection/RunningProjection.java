package no.imdi.egnevalg.query.projection;

import java.util.OptionalLong;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** A projection at work in this instance. */
public final class RunningProjection {

    private final String name;
    private final PooledStreamingEventProcessor processor;
    private final DeadLetteringEventHandlerInvoker invoker;
    private final SequencedDeadLetterQueue<?> deadLetters;
    private final TokenStore tokens;
    private final ViewRebuilds rebuilds;

    RunningProjection(
            String name,
            PooledStreamingEventProcessor processor,
            DeadLetteringEventHandlerInvoker invoker,
            SequencedDeadLetterQueue<?> deadLetters,
            TokenStore tokens,
            ViewRebuilds rebuilds) {
        this.name = name;
        this.processor = processor;
        this.invoker = invoker;
        this.deadLetters = deadLetters;
        this.tokens = tokens;
        this.rebuilds = rebuilds;
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

    /** The index up to which every part worked on here has come; empty where another instance does the work. */
    public OptionalLong position() {
        return processor.processingStatus().values().stream()
                .mapToLong(status -> TokenPositions.indexOf(status.getTrackingToken()))
                .min();
    }

    /** Whether other instances work on every part, and this one on none. */
    boolean isWorkedOnElsewhere() {
        return processor.processingStatus().isEmpty()
                && tokens.fetchSegments(name).length > 0
                && tokens.fetchAvailableSegments(name).isEmpty();
    }

    /** Whether any part worked on here has stopped with an error and is being retried. */
    public boolean isFailing() {
        return processor.isError()
                || processor.processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState);
    }
}
