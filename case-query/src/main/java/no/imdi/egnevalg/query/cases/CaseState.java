package no.imdi.egnevalg.query.cases;

/** The state of a case. */
enum CaseState {
    OPEN,
    CLOSED,
    VOID,
    /** Its notes cannot be read again, but it still counts. */
    ERASED
}
