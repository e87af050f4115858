package no.imdi.egnevalg.query.caseload;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import no.imdi.egnevalg.query.counters.CounterDocument;
import no.imdi.egnevalg.query.counters.Tally;
import no.imdi.egnevalg.query.lives.CaseLife;
import no.imdi.egnevalg.query.lives.LifeStatistic;
import no.imdi.egnevalg.query.lives.Spell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts changes of the caseload: plus one on the day a case becomes open for an owner, category and age band, minus
 * one on the day this ends. The caseload on a date is the sum of the changes up to it: whole months first, then the
 * days of the last month.
 */
@Component
class CaseloadStatistic implements LifeStatistic {

    static final String MONTHS = "caseCounters/caseloadMonths";
    static final String DAYS = "caseCounters/caseloadDays";

    @Override
    public Set<String> collections() {
        return Set.of(MONTHS, DAYS);
    }

    @Override
    public void count(CaseLife life, Tally tally) {
        for (Spell spell : life.spells()) {
            CaseAge[] ages = CaseAge.values();
            for (int i = 0; i < ages.length; i++) {
                LocalDate cameOfAge = spell.openFor(ages[i].firstDay());
                LocalDate outgrewIt = i + 1 < ages.length ? spell.openFor(ages[i + 1].firstDay()) : null;
                count(spell, ages[i], later(spell.from(), cameOfAge), earlier(spell.until(), outgrewIt), tally);
            }
        }
    }

    private static void count(Spell spell, CaseAge age, LocalDate from, @Nullable LocalDate until, Tally tally) {
        if (until != null && !from.isBefore(until)) {
            return;
        }
        change(spell, age, from, 1, tally);
        if (until != null) {
            change(spell, age, until, -1, tally);
        }
    }

    private static void change(Spell spell, CaseAge age, LocalDate on, int by, Tally tally) {
        String month = spell.owner() + ":" + YearMonth.from(on);
        String cell = spell.category() + "." + age;
        tally.add(new CounterDocument(MONTHS, month), "net." + cell, by);
        tally.add(new CounterDocument(DAYS, month), "days." + on + "." + cell, by);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
