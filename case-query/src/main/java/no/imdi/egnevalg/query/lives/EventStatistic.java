package no.imdi.egnevalg.query.lives;

import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.query.counters.CounterChange;
import no.imdi.egnevalg.query.projection.RecordedEvent;

/** Something that is counted of events, and follows from each event alone. */
public interface EventStatistic {

    /** The collections its counters lie in; no other statistic's lie there. */
    Set<String> collections();

    /**
     * Whether it takes events of this type. Those that are not of a case may note things only, which may be noted
     * twice.
     */
    boolean takes(Class<?> eventType);

    /** What an event changes. */
    List<CounterChange> changesOf(RecordedEvent event);
}
