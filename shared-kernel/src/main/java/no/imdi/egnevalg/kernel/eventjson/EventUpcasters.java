package no.imdi.egnevalg.kernel.eventjson;

import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/**
 * Upcasters from older revisions of events to the current one, oldest first. Every reader of the log uses this chain.
 */
public final class EventUpcasters {

    private EventUpcasters() {}

    /** The whole chain. */
    public static EventUpcaster chain() {
        return new EventUpcasterChain(new AuthorUpcaster());
    }
}
