package no.imdi.egnevalg.query.movements;

/** A way into the caseload of a service or out of it. */
enum Movement {
    OPENED(1),
    REOPENED(1),
    HANDED_IN(1),
    CLOSED(-1),
    HANDED_OUT(-1),
    ERASED(-1),
    /** From one unit of the service to another. */
    HANDED_WITHIN(0);

    private final int change;

    Movement(int change) {
        this.change = change;
    }

    /** What it makes of the caseload: one case more, one less, or none. */
    int change() {
        return change;
    }
}
