package no.imdi.egnevalg.query.eventlog;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** One reader's way through the log. Read by one thread at a time; told of more by another. */
final class EventLogStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final int EVENTS_HELD = 1000;

    private final EventStorageEngine engine;
    private final Consumer<EventLogStream> onClose;
    private final Queue<TrackedEventMessage<?>> held = new ArrayDeque<>();
    private final AtomicBoolean mayBeMore = new AtomicBoolean(true);
    private final Semaphore told = new Semaphore(0);
    private volatile Runnable onAvailable = () -> {};
    private @Nullable GapAwareTrackingToken last;

    EventLogStream(EventStorageEngine engine, @Nullable GapAwareTrackingToken start, Consumer<EventLogStream> onClose) {
        this.engine = engine;
        this.last = start;
        this.onClose = onClose;
    }

    void thereMayBeMore() {
        mayBeMore.set(true);
        told.release();
        onAvailable.run();
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        readIfEmpty();
        return Optional.ofNullable(held.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (peek().isPresent()) {
            return true;
        }
        return timeout > 0 && told.tryAcquire(timeout, unit) && peek().isPresent();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(Integer.MAX_VALUE, TimeUnit.MILLISECONDS)) {
            told.drainPermits();
        }
        TrackedEventMessage<?> next = held.poll();
        if (next == null) {
            throw new NoSuchElementException();
        }
        return next;
    }

    private void readIfEmpty() {
        // The flag falls before the read, so that what is committed during the read raises it again.
        if (!held.isEmpty() || !mayBeMore.compareAndSet(true, false)) {
            return;
        }
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(last, false)) {
            events.limit(EVENTS_HELD).forEach(this::hold);
        } catch (RuntimeException e) {
            mayBeMore.set(true);
            throw e;
        }
        if (!held.isEmpty()) {
            mayBeMore.set(true);
        }
    }

    private void hold(TrackedEventMessage<?> event) {
        GapAwareTrackingToken token = (GapAwareTrackingToken) event.trackingToken();
        var position = Map.of(EventLog.GLOBAL_INDEX, Positions.ofEventBetween(last, token));
        held.add((TrackedEventMessage<?>) event.andMetaData(position));
        last = token;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        onAvailable = callback;
        return true;
    }

    @Override
    public void close() {
        onClose.accept(this);
    }
}
