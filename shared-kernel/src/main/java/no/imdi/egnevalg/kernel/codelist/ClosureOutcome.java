package no.imdi.egnevalg.kernel.codelist;

/** The outcome of a case when it is closed. */
public enum ClosureOutcome {
    SITUATION_IMPROVED,
    IN_SAFETY,
    RETURNED_TO_NORWAY,
    REMAINS_ABROAD,
    TAKEN_OVER,
    WISHED_TO_END,
    CONTACT_LOST,
    UNFOUNDED,
    OTHER
}
