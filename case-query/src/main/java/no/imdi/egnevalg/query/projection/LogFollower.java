package no.imdi.egnevalg.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.imdi.egnevalg.query.eventlog.EventLog;
import no.imdi.egnevalg.query.eventlog.LogEntry;
import no.imdi.egnevalg.query.eventlog.LogPosition;
import no.imdi.egnevalg.query.eventlog.LogRead;
import no.imdi.egnevalg.query.eventlog.LogSnapshot;
import no.imdi.egnevalg.query.eventlog.OtherEpochException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the log once for all views at the same position, and delivers new events to each. A view that is behind reads
 * by itself up to the position of the others, and then joins them. A position is stored after the events are: after a
 * crash in between, the same events are delivered again.
 */
final class LogFollower {

    private static final Logger LOG = LoggerFactory.getLogger(LogFollower.class);

    private final EventLog log;
    private final ProjectionStates states;
    private final ViewSignal signal;
    private final ProjectionFailures failures;
    private final int batchSize;
    private final WrittenViews views;
    private final RetiredViews retired;
    private final ServedViews served;
    private final FollowedViews followed;
    private final BatchDelivery delivery;

    LogFollower(
            EventLog log,
            ProjectionStates states,
            ViewSignal signal,
            ProjectionFailures failures,
            int batchSize,
            WrittenViews views,
            RetiredViews retired,
            ServedViews served) {
        this.log = log;
        this.states = states;
        this.signal = signal;
        this.failures = failures;
        this.batchSize = batchSize;
        this.views = views;
        this.retired = retired;
        this.served = served;
        this.followed = new FollowedViews(states, failures);
        this.delivery = new BatchDelivery(followed, failures);
    }

    /** Begins at the stored positions. Views that are new, or filled from another log, are begun anew. */
    void begin() {
        followed.clear();
        views.takeTurn(states.all(), this::isOfThisLog);
        followWhatIsOpen();
    }

    private void followWhatIsOpen() {
        followed.follow(views.open());
        served.renew();
    }

    private boolean isOfThisLog(ProjectionState state) {
        LogSnapshot reached = state.position().goal();
        return reached == null || (log.now().mayFollow(reached) && (state.index() == 0 || log.has(state.index())));
    }

    /** Carries out what other instances were asked for: only the holder of the lease writes to views. */
    void doWhatIsAskedFor() {
        if (views.look()) {
            followWhatIsOpen();
        } else {
            begin();
        }
        states.all().forEach((key, state) -> {
            if (state.retrying() && followed.contains(key)) {
                retry(key);
            }
        });
        retired.drop();
    }

    /** Retries the streams that a projection has laid aside. */
    void retry(String name) {
        states.retried(name);
        followed.handling(name).retry(log::stream);
        signal.storedAnything();
    }

    /** Takes one step with all views, and returns the largest number of entries that one of them read. */
    int step() {
        int most = 0;
        Map<LogPosition, List<String>> groups = followed.byPosition(failures::isPaused);
        @Nullable LogSnapshot ahead = null;
        for (LogPosition position : furthestFirst(groups.keySet())) {
            LogRead read = read(position, ahead, followed.among(groups.getOrDefault(position, List.of())));
            most = Math.max(most, read.entries().size());
            ahead = ahead == null ? read.reached().goal() : ahead;
        }
        views.building().stream().filter(this::hasCaughtUp).forEach(this::serve);
        return most;
    }

    /**
     * True where the generation that is being filled contains all events of the one that is read, also those that
     * another writer has stored.
     */
    private boolean hasCaughtUp(OpenGenerations open) {
        LogPosition filled = followed.positionOf(open.buildingKey());
        return filled.hasComeThrough()
                && filled.containsAllOf(followed.positionOf(open.servingKey()))
                && open.servingKey()
                        .flatMap(key -> states.of(key.text()))
                        .map(ProjectionState::position)
                        .map(filled::containsAllOf)
                        .orElse(true);
    }

    private void serve(OpenGenerations open) {
        if (views.serve(open)) {
            LOG.info("The view of {} is read from its generation {} on", open.view(), open.building());
            open.buildingKey().map(GenerationKey::text).ifPresent(followed::beginAnew);
            followWhatIsOpen();
            signal.storedAnything();
        }
    }

    /** The furthest position comes first: the others read up to it. */
    private static List<LogPosition> furthestFirst(Collection<LogPosition> positions) {
        List<LogPosition> sorted = new ArrayList<>(positions);
        sorted.sort((one, other) -> Long.compare(endOf(other), endOf(one)));
        return sorted;
    }

    private static long endOf(LogPosition position) {
        LogSnapshot seen = position.seen();
        return seen == null ? -1 : seen.end();
    }

    private LogRead read(LogPosition position, @Nullable LogSnapshot ahead, List<String> names) {
        LogRead read;
        try {
            read = next(position, ahead);
        } catch (OtherEpochException e) {
            LOG.warn("The log has been restored into another cluster: all views are filled anew");
            names.forEach(views::giveUp);
            followWhatIsOpen();
            return new LogRead(List.of(), LogPosition.START);
        }
        List<String> done = delivery.deliver(read.entries(), names);
        boolean isFilledNow = !position.hasComeThrough() && read.reached().hasComeThrough();
        boolean hadFailed = failures.anyOf(done);
        if (!done.isEmpty() && (!read.entries().isEmpty() || isFilledNow || hadFailed)) {
            states.reached(done, read.reached(), highestIn(read.entries()));
            done.forEach(failures::forget);
            signal.stored(read.entries().stream().map(LogEntry::streamId).collect(Collectors.toSet()));
        }
        followed.moveTo(read.reached(), done);
        return read;
    }

    private LogRead next(LogPosition position, @Nullable LogSnapshot ahead) {
        LogSnapshot seen = position.seen();
        boolean isBehind = ahead != null && (seen == null || (!ahead.equals(seen) && ahead.seesAllOf(seen)));
        return log.next(position, isBehind ? ahead : null, batchSize);
    }

    private static long highestIn(List<LogEntry> entries) {
        return entries.isEmpty() ? 0 : entries.getLast().globalIndex();
    }
}
