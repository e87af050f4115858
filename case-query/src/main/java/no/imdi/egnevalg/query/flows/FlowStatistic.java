package no.imdi.egnevalg.query.flows;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import no.imdi.egnevalg.query.counters.CounterDocument;
import no.imdi.egnevalg.query.counters.ServiceYears;
import no.imdi.egnevalg.query.counters.Tally;
import no.imdi.egnevalg.query.lives.CaseLife;
import no.imdi.egnevalg.query.lives.Course.Development;
import no.imdi.egnevalg.query.lives.LifeStatistic;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts where cases have come to, by the year they were opened, and each step on the way, by the year of the step. */
@Component
class FlowStatistic implements LifeStatistic {

    static final String COLLECTION = "flows";
    static final String UNTIL_NOW = "untilNow";
    static final String STEPS = "steps";
    static final String TO_ACUTE_RISK = "toAcuteRisk";
    static final String TO_CLOSURE = "toClosure";

    @Override
    public Set<String> collections() {
        return Set.of(COLLECTION);
    }

    @Override
    public void count(CaseLife life, Tally tally) {
        CounterDocument opened = ServiceYears.document(
                COLLECTION, life.service(), life.registration().year());
        tally.add(opened, UNTIL_NOW + "." + life.registration().category() + "." + life.categoryNow(), 1);
        count(opened, TO_ACUTE_RISK, life, life.milestones().acuteRiskOn(), tally);
        count(opened, TO_CLOSURE, life, life.course().closedOn(), tally);
        for (Development step : life.course().categories()) {
            tally.add(
                    ServiceYears.document(COLLECTION, life.service(), step.on().getYear()),
                    STEPS + "." + step.from() + "." + step.to(),
                    1);
        }
    }

    private static void count(
            CounterDocument document, String name, CaseLife life, @Nullable LocalDate until, Tally tally) {
        if (until != null) {
            tally.add(document, name + "." + ChronoUnit.DAYS.between(life.openedOn(), until), 1);
        }
    }
}
