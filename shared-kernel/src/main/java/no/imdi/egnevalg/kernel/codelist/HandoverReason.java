package no.imdi.egnevalg.kernel.codelist;

/** Why a case is handed over. */
public enum HandoverReason {
    PERSON_MOVED,
    PERSON_ABROAD,
    PERSON_RETURNED,
    STAFF_CHANGED,
    EXPERTISE,
    UNIT_CLOSED,
    UNITS_MERGED
}
