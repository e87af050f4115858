package no.imdi.egnevalg.access.log;

/** What came of asking. */
public enum AccessOutcome {
    /** They got what they asked for. */
    GRANTED,
    /** They had no right to it, whatever the answer said. */
    DENIED,
    /** There was nothing to get. */
    NOT_FOUND,
    /** They had the right; the answer to the act or question was no, and may tell something of the case. */
    REFUSED
}
