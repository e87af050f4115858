package no.imdi.egnevalg.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.imdi.egnevalg.http.ratelimit.MonotonicTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tracks which projections fail, and how long each pauses before the next try: twice as long each time, up to five
 * seconds.
 */
final class ProjectionFailures {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionFailures.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 10;

    private final Map<String, Failure> failures = new ConcurrentHashMap<>();
    private final Map<String, Long> pausedUntil = new ConcurrentHashMap<>();
    private final ProjectionStates states;
    private final Clock clock;
    private final MonotonicTime time;

    ProjectionFailures(ProjectionStates states, Clock clock, MonotonicTime time) {
        this.states = states;
        this.clock = clock;
        this.time = time;
    }

    /** Begins with the stored failure; null where the projection does not fail. */
    void begin(String projection, @Nullable Failure stored) {
        forget(projection);
        if (stored != null) {
            failures.put(projection, stored);
        }
    }

    /** Records one more failure of a projection. */
    void failed(String projection, Throwable error) {
        Failure before = failures.get(projection);
        Failure failure = new Failure(
                before == null ? clock.instant().truncatedTo(ChronoUnit.MILLIS) : before.since(),
                Faults.classOf(error),
                before == null ? 1 : before.times() + 1);
        failures.put(projection, failure);
        pausedUntil.put(projection, time.nanos() + pauseAfter(failure.times()).toNanos());
        LOG.warn("{} has failed {} times in a row: {}", projection, failure.times(), failure.error());
        try {
            states.failed(projection, failure);
        } catch (RuntimeException e) {
            LOG.warn("A failed projection cannot be noted: {}", e.getClass().getSimpleName());
        }
    }

    private static Duration pauseAfter(int times) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(times - 1, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    boolean isPaused(String projection) {
        Long until = pausedUntil.get(projection);
        return until != null && time.nanos() - until < 0;
    }

    /** True where one of them failed the last time. */
    boolean anyOf(Collection<String> projections) {
        return projections.stream().anyMatch(failures::containsKey);
    }

    void forget(String projection) {
        failures.remove(projection);
        pausedUntil.remove(projection);
    }

    /** Returns the failure of a projection as this instance knows it; null where it does not fail. */
    @Nullable
    Failure of(String projection) {
        return failures.get(projection);
    }
}
