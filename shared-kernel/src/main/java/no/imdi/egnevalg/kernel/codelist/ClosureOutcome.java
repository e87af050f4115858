package no.imdi.egnevalg.kernel.codelist;

/** How it stood when a case was closed. */
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
