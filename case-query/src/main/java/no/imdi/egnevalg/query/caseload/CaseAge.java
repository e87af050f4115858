package no.imdi.egnevalg.query.caseload;

/** On how many days an open case has been open before. A reopened case goes on where it was closed. */
enum CaseAge {
    UP_TO_30(0),
    FROM_31_TO_90(31),
    FROM_91_TO_180(91),
    OVER_180(181);

    private final int firstDay;

    CaseAge(int firstDay) {
        this.firstDay = firstDay;
    }

    /** After how many open days a case comes to this age. */
    int firstDay() {
        return firstDay;
    }
}
