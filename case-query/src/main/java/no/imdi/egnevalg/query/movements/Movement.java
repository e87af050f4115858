package no.imdi.egnevalg.query.movements;

/** A way in which a case enters or leaves the caseload of a service. */
enum Movement {
    OPENED(1),
    REOPENED(1),
    HANDED_IN(1),
    CLOSED(-1),
    HANDED_OUT(-1),
    ERASED(-1),
    /** A handover from one unit of the service to another. */
    HANDED_WITHIN(0);

    private final int change;

    Movement(int change) {
        this.change = change;
    }

    /** The change of the caseload: 1, -1 or 0. */
    int change() {
        return change;
    }
}
