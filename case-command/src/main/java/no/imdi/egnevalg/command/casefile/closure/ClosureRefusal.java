package no.imdi.egnevalg.command.casefile.closure;

import no.imdi.egnevalg.command.decision.Reason;

/** The open work that keeps a case from being closed. */
public enum ClosureRefusal implements Reason {

    /** The latest risk assessment says that the danger is acute. */
    RISK_IS_ACUTE("", "The latest assessment says that the risk is acute."),

    /** A flagged concern has not been resolved. */
    CONCERN_UNRESOLVED("", "A flagged concern has not been resolved."),

    /** A referral awaits an answer. */
    REFERRAL_UNANSWERED("", "A referral of the case waits for an answer."),

    /** An offer to hand the case over awaits an answer. */
    HANDOVER_UNANSWERED("", "The case has been offered to another unit, which has not answered.");

    private final String pointer;
    private final String detail;

    ClosureRefusal(String pointer, String detail) {
        this.pointer = pointer;
        this.detail = detail;
    }

    @Override
    public String type() {
        return switch (this) {
            case RISK_IS_ACUTE -> "risk-acute";
            case CONCERN_UNRESOLVED -> "concern-unresolved";
            case REFERRAL_UNANSWERED -> "referral-unanswered";
            case HANDOVER_UNANSWERED -> "handover-unanswered";
        };
    }

    @Override
    public String pointer() {
        return pointer;
    }

    @Override
    public String detail() {
        return detail;
    }

    @Override
    public boolean liesInState() {
        return true;
    }
}
