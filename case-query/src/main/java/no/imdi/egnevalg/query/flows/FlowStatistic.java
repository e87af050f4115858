package no.imdi.egnevalg.query.flows;

import java.util.Set;
import no.imdi.egnevalg.query.counters.CounterDocument;
import no.imdi.egnevalg.query.counters.ServiceYears;
import no.imdi.egnevalg.query.counters.Tally;
import no.imdi.egnevalg.query.lives.CaseLife;
import no.imdi.egnevalg.query.lives.CaseTurns.Step;
import no.imdi.egnevalg.query.lives.LifeStatistic;
import no.imdi.egnevalg.query.survival.SurvivalTimes;
import org.springframework.stereotype.Component;

/**
 * Counts the category that cases have reached, by the service and year of the opening. Counts each recategorisation
 * too, by the year it took effect and the service that owned the case then.
 */
@Component
class FlowStatistic implements LifeStatistic {

    static final String COLLECTION = "caseCounters/flows";
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
        SurvivalTimes.count(opened, TO_ACUTE_RISK, life.timeTo(life.milestones().acuteRiskOn()), tally);
        SurvivalTimes.count(opened, TO_CLOSURE, life.timeTo(life.turns().closedOn()), tally);
        for (Step step : life.steps()) {
            tally.add(
                    ServiceYears.document(COLLECTION, step.under(), step.on().getYear()),
                    STEPS + "." + step.from() + "." + step.to(),
                    1);
        }
    }
}
