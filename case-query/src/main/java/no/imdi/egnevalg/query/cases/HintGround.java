package no.imdi.egnevalg.query.cases;

/** Why two cases may be about the same person. */
enum HintGround {
    SAME_AGE_BAND(true),
    /** Other age bands, and so many years between as it takes to come from the one to the other. */
    OLDER_BY_TIME_BETWEEN(false),
    SAME_GENDER(false),
    SAME_CATEGORY(true),
    /** The one case is about fear of what has happened in the other. */
    FEARED_AND_COMPLETED(false),
    SAME_REGION(true),
    OPENED_WITHIN_60_DAYS(true),
    OPENED_FURTHER_APART(false);

    private final boolean good;

    HintGround(boolean good) {
        this.good = good;
    }

    /** Whether it makes a hint better than others: what all hints have does not. */
    boolean isGood() {
        return good;
    }
}
