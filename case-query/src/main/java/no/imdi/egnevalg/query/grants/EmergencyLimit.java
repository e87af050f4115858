package no.imdi.egnevalg.query.grants;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.log.AccessLogEntry;
import no.imdi.egnevalg.access.log.AccessLogReader;
import no.imdi.egnevalg.access.log.AccessOutcome;
import no.imdi.egnevalg.access.log.GrantLimitReachedException;
import no.imdi.egnevalg.access.log.SearchCriteria;
import no.imdi.egnevalg.access.rights.AccessRefusedException;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.http.WallClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Limits the number of emergencies that a person may declare in 24 hours. It counts entries of the access log. */
@Component
class EmergencyLimit {

    private static final Logger LOG = LoggerFactory.getLogger(EmergencyLimit.class);
    private static final Duration PERIOD = Duration.ofDays(1);

    private final int perDay;
    private final AccessLogReader log;
    private final WallClock clock;
    private final Counter declared;
    private final Counter refused;

    EmergencyLimit(
            @Value("${egnevalg.emergency-access.per-day}") int perDay,
            AccessLogReader log,
            WallClock clock,
            MeterRegistry meters) {
        if (perDay < 1 || perDay > SearchCriteria.HIGHEST_LIMIT) {
            throw new IllegalArgumentException(
                    "egnevalg.emergency-access.per-day is 1 to " + SearchCriteria.HIGHEST_LIMIT);
        }
        this.perDay = perDay;
        this.log = log;
        this.clock = clock;
        this.declared = counter("declared", meters);
        this.refused = counter("limit", meters);
    }

    private static Counter counter(String outcome, MeterRegistry meters) {
        return Counter.builder("egnevalg.emergencies")
                .description(
                        "Emergencies in which a case of another unit was opened, or not for there had been too many")
                .tag("outcome", outcome)
                .register(meters);
    }

    /** Fails the request of a caller who has reached the limit, before any case is looked up. */
    void require(Caller caller) {
        if (declaredBy(caller) >= perDay) {
            throw reached();
        }
    }

    /**
     * Makes a declaration within the limit. The access log checks the limit again as it writes the entry, because
     * requests may be concurrent.
     *
     * @param declaration makes the declaration; it applies the given limit to its entry
     */
    <T> T counted(Function<UnaryOperator<AccessLogEntry>, T> declaration) {
        try {
            T given = declaration.apply(entry -> entry.atMostADay(perDay));
            declared.increment();
            return given;
        } catch (GrantLimitReachedException e) {
            throw reached();
        }
    }

    private AccessRefusedException reached() {
        refused.increment();
        LOG.warn(
                "Somebody has declared {} emergencies in a day, and another was refused. The access log has who",
                perDay);
        return AccessRefusedException.emergencyLimitReached();
    }

    private int declaredBy(Caller caller) {
        return log.search(new SearchCriteria(
                        null,
                        caller.id(),
                        clock.now().minus(PERIOD),
                        null,
                        Right.BREAK_GLASS.name(),
                        AccessOutcome.GRANTED,
                        null,
                        perDay))
                .size();
    }
}
