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
 * Says whether all is in the views that was registered up to a day. That is so when every transaction that may have
 * begun before the day's end is over, and the views contain what was committed.
 */
@Component
public class SettledDays {

    /**
     * For clocks that differ, and for the time from the stamp of an event to its first write, which no snapshot tells.
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
     * Whether figures that are read from now on can change no more, as far as they count what was registered up to a
     * day.
     *
     * @param day null where no day was asked for; then there is no answer
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

    /** Those of different epochs cannot be compared. */
    private static LogSnapshot earlier(LogSnapshot seen, LogSnapshot now) {
        return seen.isOfSameEpoch(now) ? seen : now;
    }

    /** In this order: what is laid aside is noted before the view says that it has come further. */
    private boolean contains(String projection, LogSnapshot snapshot) {
        return !log.isBehind(views.reached(projection), snapshot) && !hasLaidAside(projection);
    }

    /** What is laid aside counts on its day when it has been mended. */
    private boolean hasLaidAside(String projection) {
        return views.generation(projection)
                .filter(view -> deadLetters.count(view.key()) > 0)
                .isPresent();
    }
}
