package no.imdi.egnevalg.query.lives;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import org.jspecify.annotations.Nullable;

/**
 * A period in which a case was open, with one owner and one category.
 *
 * @param from first day
 * @param until first day after it; null while it lasts
 * @param openBefore the number of days the case had been open before this period
 */
public record Spell(
        LocalDate from, @Nullable LocalDate until, int openBefore, AdviserService owner, Category category) {

    /**
     * Returns the day on which the case reaches this number of open days, if the period lasts that long. The day lies
     * before the period where the case had reached the number already.
     */
    public LocalDate openFor(int days) {
        return from.plusDays((long) days - openBefore);
    }

    /** Returns the number of days the case has been open when this period ends. */
    int openAfter() {
        return openUntil(Objects.requireNonNull(until));
    }

    /** Returns the number of days the case has been open before the day, which must lie in this period. */
    int openUntil(LocalDate day) {
        return openBefore + (int) ChronoUnit.DAYS.between(from, day);
    }
}
