package no.imdi.egnevalg.query.projection;

import org.axonframework.eventhandling.GapAwareTrackingToken;

/** How a batch of events came to a projection. */
public sealed interface Delivery {

    /**
     * In the order of the log.
     *
     * @param upTo what has been delivered when this batch is done: an index, and the gaps below it
     */
    record InOrder(GapAwareTrackingToken upTo) implements Delivery {}

    /** An event that was laid aside as a dead letter earlier, while others went past it. */
    record FromDeadLetters() implements Delivery {}
}
