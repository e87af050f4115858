package no.imdi.egnevalg.query.lives;

import java.util.Set;
import no.imdi.egnevalg.query.counters.Tally;

/** Something that is counted of cases. It follows from the life of each case alone. */
public interface LifeStatistic {

    /** The collections its counters lie in; no other statistic's lie there. */
    Set<String> collections();

    /** Adds what this case counts, which is not void. */
    void count(CaseLife life, Tally tally);

    /** Adds what a case counts that was registered in error: nothing, unless the errors themselves are counted. */
    default void countVoid(CaseLife life, Tally tally) {}
}
