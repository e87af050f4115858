package no.imdi.egnevalg.query.cases;

/** A reason why two cases may be about the same person. */
enum HintGround {
    SAME_AGE_BAND(true),
    /** The age bands differ, and the time between the openings explains the difference. */
    OLDER_BY_TIME_BETWEEN(false),
    SAME_GENDER(false),
    SAME_CATEGORY(true),
    /** One case is about the fear of what has happened in the other. */
    FEARED_AND_COMPLETED(false),
    SAME_REGION(true),
    OPENED_WITHIN_60_DAYS(true),
    OPENED_FURTHER_APART(false);

    private final boolean good;

    HintGround(boolean good) {
        this.good = good;
    }

    /** True where the reason makes a hint better than others. A reason that all hints have does not. */
    boolean isGood() {
        return good;
    }
}
