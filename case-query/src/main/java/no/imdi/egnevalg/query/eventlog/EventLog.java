package no.imdi.egnevalg.query.eventlog;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The log as a source of events that says when there is more, so that a view follows a commit within milliseconds. */
@Component
public class EventLog implements StreamableMessageSource<TrackedEventMessage<?>> {

    /** Metadata name of an event's place in the log, a number. */
    public static final String GLOBAL_INDEX = "globalIndex";

    private final EventStorageEngine engine;
    private final Set<EventLogStream> open = ConcurrentHashMap.newKeySet();

    EventLog(EventStorageEngine engine) {
        this.engine = engine;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        var start = (GapAwareTrackingToken) WrappedToken.unwrapLowerBound(trackingToken);
        EventLogStream stream = new EventLogStream(engine, start, open::remove);
        open.add(stream);
        return stream;
    }

    /** Says that there may be more events than were read so far. */
    void thereMayBeMore() {
        open.forEach(EventLogStream::thereMayBeMore);
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return engine.createHeadToken();
    }

    /** The highest index in the log; 0 where it is empty. */
    public long headIndex() {
        TrackingToken head = engine.createHeadToken();
        return head == null ? 0 : head.position().orElse(0);
    }
}
