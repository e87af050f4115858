package no.imdi.egnevalg.query.retention;

/** What a case is kept as. */
enum KeptState {
    OPEN,
    CLOSED,
    VOID,
    ERASED
}
