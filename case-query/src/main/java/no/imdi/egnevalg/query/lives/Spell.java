package no.imdi.egnevalg.query.lives;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a case was open, with one owner and under one category.
 *
 * @param from first day
 * @param until first day after it; null while it lasts
 * @param openBefore on how many days the case had been open before it
 */
public record Spell(
        LocalDate from, @Nullable LocalDate until, int openBefore, AdviserService owner, Category category) {

    /**
     * The day on which the case has been open for so many days, if this time lasts so long; before it, if it had been
     * already.
     */
    public LocalDate openFor(int days) {
        return from.plusDays((long) days - openBefore);
    }

    /** On how many days the case has been open when this time ends. */
    int openAfter() {
        return openUntil(Objects.requireNonNull(until));
    }

    /** On how many days the case has been open before the day, which lies in this time. */
    int openUntil(LocalDate day) {
        return openBefore + (int) ChronoUnit.DAYS.between(from, day);
    }
}
