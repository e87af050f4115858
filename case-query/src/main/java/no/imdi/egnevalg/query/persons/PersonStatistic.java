package no.imdi.egnevalg.query.persons;

import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.query.counters.Tally;

/** Something that is counted of every person. It follows from the person's cases alone. */
public interface PersonStatistic {

    /** The collections its counters lie in; no other statistic's lie there. */
    Set<String> collections();

    /**
     * Adds what this person counts.
     *
     * @param cases those of the person's cases that count; at least one
     */
    void count(List<PersonCase> cases, Tally tally);
}
