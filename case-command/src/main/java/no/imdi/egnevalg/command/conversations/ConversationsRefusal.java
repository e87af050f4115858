package no.imdi.egnevalg.command.conversations;

import no.imdi.egnevalg.command.decision.Reason;

/** The reasons to refuse a count of conversations, except those that concern the unit. */
enum ConversationsRefusal implements Reason {
    /** The period lies in the future. */
    PERIOD_IN_FUTURE("The period has not begun."),

    /** The service did not exist in that year. */
    PERIOD_BEFORE_SERVICE("The service did not exist in that year."),

    /** The period has a count already. */
    PERIOD_RECORDED("The conversations of this period are recorded already. Correct the count instead."),

    /** The month is recorded by days and the request records the whole month, or the other way round. */
    MONTH_RECORDED_OTHERWISE(
            "A month is recorded either as a whole or by days, and this one is recorded the other way."),

    /** The period has no count to correct. */
    PERIOD_NOT_RECORDED("The log has no count of this period."),

    /** The correction does not change the count. */
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
