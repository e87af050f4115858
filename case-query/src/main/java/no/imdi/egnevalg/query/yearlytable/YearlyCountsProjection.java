package no.imdi.egnevalg.query.yearlytable;

import java.util.List;
import no.imdi.egnevalg.query.counters.CounterChange;
import no.imdi.egnevalg.query.counters.Counters;
import no.imdi.egnevalg.query.measures.NewCases;
import no.imdi.egnevalg.query.projection.Delivery;
import no.imdi.egnevalg.query.projection.Projection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.springframework.stereotype.Component;

/** Keeps the counts behind the yearly table, two documents a service and year: as they stand, and day by day. */
@Component
class YearlyCountsProjection implements Projection<CounterChange> {

    static final String NAME = NewCases.PROJECTION;
    static final String TOTALS = "yearlyCounts";
    static final String DAYS = "yearlyCountDays";

    private final Counters counters;

    YearlyCountsProjection(Counters counters) {
        this.counters = counters;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int segments() {
        return 1;
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

    @Override
    public void store(List<CounterChange> changes, Delivery delivery) {
        counters.store(NAME, changes, delivery);
    }

    @Override
    public void clear() {
        counters.clear(NAME, List.of(TOTALS, DAYS));
    }
}
