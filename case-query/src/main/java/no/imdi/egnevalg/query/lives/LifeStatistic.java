package no.imdi.egnevalg.query.lives;

import java.util.Set;
import no.imdi.egnevalg.query.counters.Tally;

/** A statistic about cases. It depends on the life of each case only. */
public interface LifeStatistic {

    /** The collections of its counters, which it shares with no other statistic. */
    Set<String> collections();

    /** Adds what a case that is not void contributes. */
    void count(CaseLife life, Tally tally);

    /** Adds what a case that was registered in error contributes: nothing, unless the statistic counts errors. */
    default void countVoid(CaseLife life, Tally tally) {}
}
