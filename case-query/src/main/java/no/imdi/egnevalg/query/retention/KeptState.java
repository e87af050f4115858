package no.imdi.egnevalg.query.retention;

/** The state of a case that decides how long it is kept. */
enum KeptState {
    OPEN,
    CLOSED,
    VOID,
    ERASED
}
