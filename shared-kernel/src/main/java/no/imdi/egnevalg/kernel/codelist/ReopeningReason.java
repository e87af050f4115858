package no.imdi.egnevalg.kernel.codelist;

/** Why a closed case is reopened. */
public enum ReopeningReason {
    NEW_CONCERN,
    PERSON_MADE_CONTACT,
    NEW_INFORMATION,
    CLOSED_IN_ERROR
}
