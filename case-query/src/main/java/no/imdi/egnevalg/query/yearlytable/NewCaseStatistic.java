package no.imdi.egnevalg.query.yearlytable;

import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.query.counters.CounterChange;
import no.imdi.egnevalg.query.lives.EventStatistic;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.springframework.stereotype.Component;

/**
 * Keeps the counts of the yearly table, two documents per service and year: the current counts, and the changes day by
 * day.
 */
@Component
class NewCaseStatistic implements EventStatistic {

    static final String TOTALS = "caseCounters/yearlyCounts";
    static final String DAYS = "caseCounters/yearlyCountDays";

    @Override
    public Set<String> collections() {
        return Set.of(TOTALS, DAYS);
    }

    @Override
    public boolean takes(Class<?> eventType) {
        return CountingRules.takes(eventType);
    }

    @Override
    public List<CounterChange> changesOf(RecordedEvent event) {
        return CountingRules.changesOf(event).stream()
                .flatMap(change -> YearlyCountUpdates.of(change).stream())
                .toList();
    }
}
