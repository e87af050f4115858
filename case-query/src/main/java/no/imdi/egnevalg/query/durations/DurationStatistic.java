package no.imdi.egnevalg.query.durations;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import no.imdi.egnevalg.query.counters.CounterDocument;
import no.imdi.egnevalg.query.counters.ServiceYears;
import no.imdi.egnevalg.query.counters.Tally;
import no.imdi.egnevalg.query.lives.CaseLife;
import no.imdi.egnevalg.query.lives.LifeStatistic;
import no.imdi.egnevalg.query.lives.TimeToEvent;
import no.imdi.egnevalg.query.survival.SurvivalTimes;
import org.springframework.stereotype.Component;

/**
 * Counts after how many days something happened in a case, or that it has not happened yet, by the service and year of
 * the opening.
 */
@Component
class DurationStatistic implements LifeStatistic {

    static final String COLLECTION = "caseCounters/durations";

    @Override
    public Set<String> collections() {
        return Set.of(COLLECTION);
    }

    @Override
    public void count(CaseLife life, Tally tally) {
        CounterDocument document = ServiceYears.document(
                COLLECTION, life.service(), life.openedOn().getYear());
        for (Interval interval : Interval.values()) {
            SurvivalTimes.count(document, interval.name(), time(interval, life), tally);
        }
    }

    private static TimeToEvent time(Interval interval, CaseLife life) {
        return switch (interval) {
            case OPENING_TO_REGISTRATION ->
                new TimeToEvent.Ended((int) ChronoUnit.DAYS.between(life.openedOn(), life.registeredOn()));
            case OPENING_TO_FIRST_GUIDANCE -> life.timeTo(life.milestones().guidanceOn());
            case OPENING_TO_CLOSURE -> life.timeTo(life.turns().closedOn());
        };
    }
}
