package no.imdi.egnevalg.query.sameperson;

import java.util.Set;

/** Knows which cases have been said to be about the same person. */
public interface SamePerson {

    /** Name of the projection that keeps it. */
    String PROJECTION = "persons";

    /**
     * Every case linked with this one, directly or through others, and this one itself. A void case is linked with
     * none. It takes few reads, however many there are.
     */
    Set<String> casesOf(String caseId);
}
