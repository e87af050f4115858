package no.imdi.egnevalg.query.lives;

import java.util.Set;
import no.imdi.egnevalg.query.counters.Tally;

/** Something that is counted of every case that is not void. It follows from the life of the case alone. */
public interface LifeStatistic {

    /** The collections its counters lie in; no other statistic's lie there. */
    Set<String> collections();

    /** Adds what this case counts. */
    void count(CaseLife life, Tally tally);
}
