package no.imdi.egnevalg.kernel.codelist;

/** The legal basis for the erasure of a case. */
public enum ErasureBasis {
    REQUESTED_BY_PERSON,
    RETENTION_PERIOD_ENDED,
    NO_LEGAL_GROUND,
    DECISION_OF_AUTHORITY
}
