package no.imdi.egnevalg.command.conversations;

import no.imdi.egnevalg.command.decision.Reason;

/** Every reason why a count of conversations is refused, but for those that lie in the unit. */
enum ConversationsRefusal implements Reason {
    /** The period has not begun. */
    PERIOD_IN_FUTURE("The period has not begun."),

    /** The service had not been set up in that year. */
    PERIOD_BEFORE_SERVICE("The service did not exist in that year."),

    /** There is a count of this period. */
    PERIOD_RECORDED("The conversations of this period are recorded already. Correct the count instead."),

    /** There are counts of days where a whole month is to be recorded, or the other way round. */
    MONTH_RECORDED_OTHERWISE(
            "A month is recorded either as a whole or by days, and this one is recorded the other way."),

    /** There is no count to correct. */
    PERIOD_NOT_RECORDED("The log has no count of this period."),

    /** The correction leaves the count as it was. */
    NOTHING_CORRECTED("A correction changes something.");

    private final String detail;

    ConversationsRefusal(String detail) {
        this.detail = detail;
    }

    @Override
    public String type() {
        return switch (this) {
            case PERIOD_IN_FUTURE -> "period-in-future";
            case PERIOD_BEFORE_SERVICE -> "period-before-service";
            case PERIOD_RECORDED -> "period-recorded";
            case MONTH_RECORDED_OTHERWISE -> "month-recorded-otherwise";
            case PERIOD_NOT_RECORDED -> "period-not-recorded";
            case NOTHING_CORRECTED -> "nothing-corrected";
        };
    }

    @Override
    public String pointer() {
        return this == NOTHING_CORRECTED ? "/conversations" : "/period";
    }

    @Override
    public String detail() {
        return detail;
    }

    @Override
    public boolean liesInState() {
        return switch (this) {
            case PERIOD_RECORDED, MONTH_RECORDED_OTHERWISE, PERIOD_NOT_RECORDED -> true;
            case PERIOD_IN_FUTURE, PERIOD_BEFORE_SERVICE, NOTHING_CORRECTED -> false;
        };
    }
}
