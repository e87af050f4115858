package no.imdi.egnevalg.query.persons;

import java.util.List;
import no.imdi.egnevalg.query.counters.CounterChange;
import no.imdi.egnevalg.query.projection.Delivery;

/**
 * What a batch of events changes.
 *
 * @param cases as they are after it
 */
record Batch(Delivery delivery, List<CounterChange.Counted> changes, List<PersonCase> cases) {

    boolean isEmpty() {
        return changes.isEmpty() && cases.isEmpty();
    }
}
