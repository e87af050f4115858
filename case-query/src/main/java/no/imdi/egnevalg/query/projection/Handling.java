package no.imdi.egnevalg.query.projection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.imdi.egnevalg.query.eventlog.LogEntry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers entries of the log to one generation of a view. An entry that fails is laid aside with its stream, whichever
 * step failed, and all others go on. Where the view database fails, nothing is laid aside, and the exception ends the
 * batch.
 */
final class Handling<C> {

    private static final Logger LOG = LoggerFactory.getLogger(Handling.class);
    private static final int LETTERS_AT_ONCE = 100;

    private final Projection<C> projection;
    private final ViewGeneration view;
    private final DeadLetters deadLetters;
    private boolean noneLaidAside;

    Handling(Projection<C> projection, ViewGeneration view, DeadLetters deadLetters) {
        this.projection = projection;
        this.view = view;
        this.deadLetters = deadLetters;
    }

    /**
     * Prepares the collections, and drops its knowledge of the dead letters, which another instance may have changed.
     */
    void begin() {
        projection.prepare(view);
        noneLaidAside = deadLetters.count(view.key()) == 0;
    }

    /** Takes in a batch. */
    void handle(List<LogEntry> entries) {
        List<LogEntry> concerned = entries.stream().filter(this::concerns).toList();
        Set<String> laidAside = laidAsideAmong(concerned);
        List<RecordedEvent> readable = new ArrayList<>();
        for (LogEntry entry : concerned) {
            if (laidAside.contains(entry.streamId())) {
                continue;
            }
            if (entry.event() == null) {
                layAside(entry.streamId(), entry.sequenceNumber(), "unreadable");
                laidAside.add(entry.streamId());
            } else {
                readable.add(RecordedEvent.of(entry));
            }
        }
        store(readable);
    }

    private boolean concerns(LogEntry entry) {
        Object event = entry.event();
        if (event != null) {
            return projection.takes(event.getClass());
        }
        return entry.streamType() != null && projection.streams().contains(entry.streamType());
    }

    private Set<String> laidAsideAmong(List<LogEntry> entries) {
        return noneLaidAside || entries.isEmpty()
                ? new HashSet<>()
                : deadLetters.among(
                        view.key(), entries.stream().map(LogEntry::streamId).collect(Collectors.toSet()));
    }

    /** Halves a failing batch until the event that fails stands alone. */
    private void store(List<RecordedEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        try {
            storeAtOnce(events);
        } catch (RuntimeException | Error e) {
            if (Faults.isOfTheDatabase(e)) {
                throw e;
            }
            if (events.size() == 1) {
                layAside(events.getFirst(), Faults.classOf(e));
                return;
            }
            int half = events.size() / 2;
            store(events.subList(0, half));
            store(withoutLaidAside(events.subList(half, events.size())));
        }
    }

    private List<RecordedEvent> withoutLaidAside(List<RecordedEvent> events) {
        if (noneLaidAside) {
            return events;
        }
        Set<String> laidAside = deadLetters.among(
                view.key(), events.stream().map(RecordedEvent::streamId).collect(Collectors.toSet()));
        return events.stream()
                .filter(event -> !laidAside.contains(event.streamId()))
                .toList();
    }

    private void storeAtOnce(List<RecordedEvent> events) {
        projection.store(
                view,
                events.stream()
                        .flatMap(event -> projection.changesOf(event).stream())
                        .toList());
    }

    private void layAside(RecordedEvent event, String error) {
        layAside(event.streamId(), event.sequenceNumber(), error);
    }

    private void layAside(String stream, long from, String error) {
        noneLaidAside = false;
        deadLetters.add(view.key(), stream, from, error);
        LOG.error("{} has laid the stream {} aside from its event {} on: {}", view.key(), stream, from, error);
    }

    /**
     * Retries all streams that are laid aside, each in its order. A stream that fails again stays laid aside.
     *
     * @param streams reads a stream from a place on
     */
    void retry(StreamReader streams) {
        List<DeadLetters.Letter> letters = deadLetters.after(view.key(), "", LETTERS_AT_ONCE);
        while (!letters.isEmpty()) {
            letters.forEach(letter -> retry(letter, streams));
            letters = deadLetters.after(view.key(), letters.getLast().stream(), LETTERS_AT_ONCE);
        }
        begin();
    }

    /** Reads entries of a stream. */
    interface StreamReader {
        List<LogEntry> stream(String streamId, long fromSequenceNumber);
    }

    /**
     * Retries from the first event on, because a missing event may be there now. Events that the view contains change
     * nothing.
     */
    private void retry(DeadLetters.Letter letter, StreamReader streams) {
        for (LogEntry entry : streams.stream(letter.stream(), 0)) {
            String error = errorOf(entry);
            if (error != null) {
                deadLetters.moveOn(view.key(), letter.stream(), entry.sequenceNumber(), error);
                return;
            }
        }
        deadLetters.remove(view.key(), letter.stream());
    }

    private @Nullable String errorOf(LogEntry entry) {
        if (!concerns(entry)) {
            return null;
        }
        if (entry.event() == null) {
            return "unreadable";
        }
        RecordedEvent event = RecordedEvent.of(entry);
        try {
            projection.store(view, projection.changesOf(event));
            return null;
        } catch (RuntimeException | Error e) {
            if (Faults.isOfTheDatabase(e)) {
                throw e;
            }
            return Faults.classOf(e);
        }
    }
}
