package no.imdi.egnevalg.query.durations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import no.imdi.egnevalg.query.counters.CounterDocument;
import no.imdi.egnevalg.query.counters.ServiceYears;
import no.imdi.egnevalg.query.counters.Tally;
import no.imdi.egnevalg.query.lives.CaseLife;
import no.imdi.egnevalg.query.lives.LifeStatistic;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts, by the service and year of the opening, after how many days something happened. */
@Component
class DurationStatistic implements LifeStatistic {

    static final String COLLECTION = "durations";

    @Override
    public Set<String> collections() {
        return Set.of(COLLECTION);
    }

    @Override
    public void count(CaseLife life, Tally tally) {
        LocalDate openedOn = life.openedOn();
        CounterDocument document = ServiceYears.document(COLLECTION, life.service(), openedOn.getYear());
        tally.add(document, "cases", 1);
        count(document, Interval.OPENING_TO_REGISTRATION, openedOn, life.registeredOn(), tally);
        count(
                document,
                Interval.OPENING_TO_FIRST_GUIDANCE,
                openedOn,
                life.milestones().guidanceOn(),
                tally);
        count(document, Interval.OPENING_TO_CLOSURE, openedOn, life.course().closedOn(), tally);
    }

    private static void count(
            CounterDocument document, Interval interval, LocalDate from, @Nullable LocalDate until, Tally tally) {
        if (until != null) {
            tally.add(document, interval + "." + ChronoUnit.DAYS.between(from, until), 1);
        }
    }
}
