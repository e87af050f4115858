package no.imdi.egnevalg.query.caseload;

/** How long ago an open case was opened, in days. A reopened case is as old as its first opening. */
enum CaseAge {
    UP_TO_30(0),
    FROM_31_TO_90(31),
    FROM_91_TO_180(91),
    OVER_180(181);

    private final int firstDay;

    CaseAge(int firstDay) {
        this.firstDay = firstDay;
    }

    /** Days after the opening on which a case comes to this age. */
    int firstDay() {
        return firstDay;
    }
}
