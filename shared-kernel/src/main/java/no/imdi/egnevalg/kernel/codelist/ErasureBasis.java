package no.imdi.egnevalg.kernel.codelist;

/** On what legal basis a case is erased. */
public enum ErasureBasis {
    REQUESTED_BY_PERSON,
    RETENTION_PERIOD_ENDED,
    NO_LEGAL_GROUND,
    DECISION_OF_AUTHORITY
}
