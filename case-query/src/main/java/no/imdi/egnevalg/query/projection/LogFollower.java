package no.imdi.egnevalg.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
 * Reads the log once for all views that stand at the same place, and brings what is new to each. A view that is behind reads for
 * itself, up to where the others stand, and then goes on with them. Where a view has come to is stored after what it took in: after
 * a crash in between the same comes again.
 */
final class LogFollower {

    private static final Logger LOG = LoggerFactory.getLogger(LogFollower.class);
    private static final int LARGE_BATCH = 100;

    private final EventLog log;
    private final ProjectionStates states;
    private final ViewSignal signal;
    private final ProjectionFailures failures;
    private final int batchSize;
    private final Map<String, Handling<?>> handlings;
    private final Map<String, LogPosition> positions = new HashMap<>();
    private final Executor workers = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("view-worker-", 0).factory());

    LogFollower(
            EventLog log,
            ProjectionStates states,
            ViewSignal signal,
            ProjectionFailures failures,
            int batchSize,
            Collection<Handling<?>> handlings) {
        this.log = log;
        this.states = states;
        this.signal = signal;
        this.failures = failures;
        this.batchSize = batchSize;
        this.handlings = new LinkedHashMap<>();
        handlings.forEach(each -> this.handlings.put(each.projection().name(), each));
    }

    /** Takes up where the views stand. Those that are new, half emptied or of another log are begun anew. */
    void begin() {
        positions.clear();
        Map<String, ProjectionState> stored = states.all();
        handlings.forEach((name, handling) -> {
            ProjectionState state = stored.get(name);
            if (state == null || state.emptying() || !isOfThisLog(state)) {
                empty(name);
            } else {
                handling.begin();
                positions.put(name, state.position());
                failures.begin(name, state.failure());
            }
        });
    }

    private boolean isOfThisLog(ProjectionState state) {
        LogSnapshot reached = state.position().goal();
        return reached == null || (log.now().mayFollow(reached) && (state.index() == 0 || log.has(state.index())));
    }

    /** Empties a view, to be filled from the first event on. */
    void empty(String name) {
        states.askForEmptying(name);
        handling(name).empty();
        states.emptied(name);
        positions.put(name, LogPosition.START);
        failures.forget(name);
    }

    /** Does what another instance was asked to: only the holder of the lease writes to views. */
    void doWhatIsAskedFor() {
        states.all().forEach((name, state) -> {
            if (state.emptying() && handlings.containsKey(name)) {
                empty(name);
            } else if (state.retrying() && handlings.containsKey(name)) {
                retry(name);
            }
        });
    }

    /** Tries again what a projection has laid aside. */
    void retry(String name) {
        states.retried(name);
        handling(name).retry(log::stream);
        signal.storedAnything();
    }

    private Handling<?> handling(String name) {
        return Objects.requireNonNull(handlings.get(name));
    }

    /** Takes one step with all views; how many entries were read at most. */
    int step() {
        int most = 0;
        Map<LogPosition, List<String>> groups = groups();
        @Nullable LogSnapshot ahead = null;
        for (LogPosition position : furthestFirst(groups.keySet())) {
            LogRead read = read(position, ahead, groups.getOrDefault(position, List.of()));
            most = Math.max(most, read.entries().size());
            ahead = ahead == null ? read.reached().goal() : ahead;
        }
        return most;
    }

    private Map<LogPosition, List<String>> groups() {
        Map<LogPosition, List<String>> groups = new LinkedHashMap<>();
        positions.forEach((name, position) -> {
            if (!failures.isPaused(name)) {
                groups.computeIfAbsent(position, _ -> new ArrayList<>()).add(name);
            }
        });
        return groups;
    }

    /** The one that has seen most comes first: the others read up to where it stands. */
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
        LogRead read = next(position, ahead, names);
        List<String> done = takenIn(names, read.entries());
        boolean isFilledNow = !position.hasComeThrough() && read.reached().hasComeThrough();
        boolean hadFailed = failures.anyOf(done);
        if (!done.isEmpty() && (!read.entries().isEmpty() || isFilledNow || hadFailed)) {
            states.reached(done, read.reached(), highestIn(read.entries()));
            done.forEach(failures::forget);
            signal.stored(read.entries().stream().map(LogEntry::streamId).collect(Collectors.toSet()));
        }
        done.forEach(name -> positions.put(name, read.reached()));
        return read;
    }

    private LogRead next(LogPosition position, @Nullable LogSnapshot ahead, List<String> names) {
        LogSnapshot seen = position.seen();
        boolean isBehind = ahead != null && (seen == null || (!ahead.equals(seen) && ahead.seesAllOf(seen)));
        try {
            return log.next(position, isBehind ? ahead : null, batchSize);
        } catch (OtherEpochException e) {
            LOG.warn("The log has been restored into another cluster: all views are filled anew");
            names.forEach(this::empty);
            return new LogRead(List.of(), LogPosition.START);
        }
    }

    private static long highestIn(List<LogEntry> entries) {
        return entries.isEmpty() ? 0 : entries.getLast().globalIndex();
    }

    /** The projections that have taken a batch in. Of a large one they do so side by side: no two write the same. */
    private List<String> takenIn(List<String> names, List<LogEntry> entries) {
        if (entries.size() < LARGE_BATCH) {
            return names.stream().filter(name -> isTakenIn(name, entries)).toList();
        }
        List<CompletableFuture<Boolean>> taken = names.stream()
                .map(name -> CompletableFuture.supplyAsync(() -> isTakenIn(name, entries), workers))
                .toList();
        return IntStream.range(0, names.size())
                .filter(each -> taken.get(each).join())
                .mapToObj(names::get)
                .toList();
    }

    private boolean isTakenIn(String name, List<LogEntry> entries) {
        try {
            handling(name).handle(entries);
            return true;
        } catch (RuntimeException | Error e) {
            failures.failed(name, e);
            return false;
        }
    }
}
