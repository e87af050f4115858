package no.imdi.egnevalg.query.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The current date in Norway. */
@Component
public class Today {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Clock clock;

    public Today(Clock clock) {
        this.clock = clock;
    }

    /** Returns the current date in Europe/Oslo. */
    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), NORWAY);
    }

    /** Returns the day that a parameter names, which must not be in the future; null where the parameter is absent. */
    public @Nullable LocalDate orBefore(String parameter, @Nullable String text) {
        LocalDate day = Parameters.date(parameter, text);
        if (day != null && day.isAfter(date())) {
            throw Parameters.wrong(parameter, "as-of-in-future", "What will be then is not known.");
        }
        return day;
    }

    /** As {@link #orBefore}, but today where the parameter is absent. */
    public LocalDate orBeforeOrToday(String parameter, @Nullable String text) {
        return Objects.requireNonNullElseGet(orBefore(parameter, text), this::date);
    }
}
