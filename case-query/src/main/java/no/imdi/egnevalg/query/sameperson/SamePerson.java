package no.imdi.egnevalg.query.sameperson;

import java.util.Set;

/** Knows which cases have been said to be about the same person. */
public interface SamePerson {

    /**
     * Every case linked with this one, directly or through others, and this one itself. A void case is linked with none. It takes
     * few reads, however many there are.
     */
    Set<String> casesOf(String caseId);
}
