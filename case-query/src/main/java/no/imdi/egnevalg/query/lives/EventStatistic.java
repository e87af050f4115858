package no.imdi.egnevalg.query.lives;

import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.query.counters.CounterChange;
import no.imdi.egnevalg.query.projection.RecordedEvent;

/** A statistic about events. It depends on each event alone. */
public interface EventStatistic {

    /** The collections of its counters, which it shares with no other statistic. */
    Set<String> collections();

    /**
     * True where it takes events of this type. Events of other streams than cases must only add notes, because notes
     * can be repeated safely.
     */
    boolean takes(Class<?> eventType);

    /** Returns the changes that an event makes. */
    List<CounterChange> changesOf(RecordedEvent event);
}
