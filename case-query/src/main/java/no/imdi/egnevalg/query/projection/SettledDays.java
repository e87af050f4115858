package no.imdi.egnevalg.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.imdi.egnevalg.query.eventlog.EventLog;
import no.imdi.egnevalg.query.eventlog.LogSnapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells whether the views contain everything that was registered up to a day. They do when every transaction that may
 * have begun before the end of the day is over, and the views contain what was committed.
 */
@Component
public class SettledDays {

    /**
     * Allows for clocks that differ, and for the time between the stamp of an event and its first write, which no
     * snapshot shows.
     */
    static final Duration MARGIN = Duration.ofMinutes(2);

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final EventLog log;
    private final ServedViews views;
    private final DeadLetters deadLetters;
    private final Clock clock;
    private final Map<LocalDate, LogSnapshot> firstAfter = new ConcurrentHashMap<>();

    SettledDays(EventLog log, ServedViews views, DeadLetters deadLetters, Clock clock) {
        this.log = log;
        this.views = views;
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    /**
     * Tells whether figures that are read from now on are final, as far as they count what was registered up to a day.
     *
     * @param day null where no day was asked for; then the answer is null
     * @param projections those whose views are read
     */
    public @Nullable Boolean areSettled(@Nullable LocalDate day, String... projections) {
        if (day == null) {
            return null;
        }
        Instant end = day.plusDays(1).atStartOfDay(NORWAY).toInstant();
        if (clock.instant().isBefore(end.plus(MARGIN))) {
            return false;
        }
        LogSnapshot then = firstAfter.merge(day, log.endOfAllBegun(), SettledDays::earlier);
        LogSnapshot now = log.now();
        return now.oldestRunning() >= then.end() && Stream.of(projections).allMatch(name -> contains(name, now));
    }

    /** Snapshots of different epochs cannot be compared. */
    private static LogSnapshot earlier(LogSnapshot seen, LogSnapshot now) {
        return seen.isOfSameEpoch(now) ? seen : now;
    }

    /** The order matters: a dead letter is stored before the position of the view moves on. */
    private boolean contains(String projection, LogSnapshot snapshot) {
        return !log.isBehind(views.reached(projection), snapshot) && !hasLaidAside(projection);
    }

    /** A dead letter counts on its own day once it has been mended. */
    private boolean hasLaidAside(String projection) {
        return views.generation(projection)
                .filter(view -> deadLetters.count(view.key()) > 0)
                .isPresent();
    }
}
