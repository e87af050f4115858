package no.imdi.egnevalg.query.caseload;

/** The age band of an open case, by the number of days it has been open. Closed days do not count. */
enum CaseAge {
    UP_TO_30(0),
    FROM_31_TO_90(31),
    FROM_91_TO_180(91),
    OVER_180(181);

    private final int firstDay;

    CaseAge(int firstDay) {
        this.firstDay = firstDay;
    }

    /** The number of open days after which a case enters this band. */
    int firstDay() {
        return firstDay;
    }
}
