package no.imdi.egnevalg.query.persons;

import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.query.counters.Tally;

/** A statistic about persons. It depends on the cases of each person only. */
public interface PersonStatistic {

    /** The collections of its counters, which it shares with no other statistic. */
    Set<String> collections();

    /**
     * Adds what this person contributes.
     *
     * @param cases those of the person's cases that count; at least one
     */
    void count(List<PersonCase> cases, Tally tally);
}
