package no.imdi.egnevalg.query.lives;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The number of days a case was open until something happened. Days on which it was closed do not count. */
public sealed interface TimeToEvent {

    /** It has happened. */
    record Ended(int days) implements TimeToEvent {}

    /**
     * It has not happened yet, but may.
     *
     * @param since the day on which the case would have been opened if it had never been closed. On any day, the case
     *     has been open for the days since then
     */
    record Lasting(LocalDate since) implements TimeToEvent {}

    /** It had not happened when the case was closed or erased, after this number of open days. */
    record Censored(int days) implements TimeToEvent {}

    /**
     * Computes the time from the periods in which a case was open.
     *
     * @param on the day it happened; null where it has not
     */
    static TimeToEvent of(List<Spell> spells, @Nullable LocalDate on) {
        if (on != null) {
            return new Ended(openBefore(on, spells));
        }
        if (spells.isEmpty()) {
            return new Censored(0);
        }
        Spell last = spells.getLast();
        return last.until() == null ? new Lasting(last.openFor(0)) : new Censored(last.openAfter());
    }

    private static int openBefore(LocalDate day, List<Spell> spells) {
        return spells.stream()
                .filter(spell -> spell.from().isBefore(day))
                .reduce((_, later) -> later)
                .map(spell ->
                        spell.until() != null && spell.until().isBefore(day) ? spell.openAfter() : spell.openUntil(day))
                .orElse(0);
    }
}
