package no.imdi.egnevalg.query.cases;

/** Where a case is in its life. */
enum CaseState {
    OPEN,
    CLOSED,
    VOID,
    /** Its words cannot be read again; it goes on counting. */
    ERASED
}
