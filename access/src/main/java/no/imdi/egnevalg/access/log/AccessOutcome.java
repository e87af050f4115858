package no.imdi.egnevalg.access.log;

/** What came of asking. */
public enum AccessOutcome {
    /** They got what they asked for. */
    GRANTED,
    /** They had no right to it, whatever the answer said. */
    DENIED,
    /** There was nothing to get. */
    NOT_FOUND
}
