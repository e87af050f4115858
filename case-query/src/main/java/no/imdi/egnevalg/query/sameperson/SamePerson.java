package no.imdi.egnevalg.query.sameperson;

import java.util.Set;

/** Knows which cases have been linked as being about the same person. */
public interface SamePerson {

    /** Name of the projection that keeps this. */
    String PROJECTION = "persons";

    /**
     * Returns all cases linked to this one, directly or through others, and this one itself. A void case has no links.
     * The number of reads is small, whatever the number of cases.
     */
    Set<String> casesOf(String caseId);
}
