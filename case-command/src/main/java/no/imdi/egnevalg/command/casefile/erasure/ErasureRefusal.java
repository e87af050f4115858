package no.imdi.egnevalg.command.casefile.erasure;

import no.imdi.egnevalg.command.decision.Reason;

/** The reasons not to erase a case, or not to withdraw a decision to erase it. */
public enum ErasureRefusal implements Reason {

    /** The erasure was decided and awaits another privacy officer. */
    ALREADY_DECIDED,

    /** No erasure was decided. */
    NOT_DECIDED,

    /** A privacy officer cannot confirm their own decision. */
    SAME_OFFICER;

    @Override
    public String type() {
        return switch (this) {
            case ALREADY_DECIDED -> "erasure-already-decided";
            case NOT_DECIDED -> "erasure-not-decided";
            case SAME_OFFICER -> "erasure-confirmed-by-same-officer";
        };
    }

    @Override
    public String pointer() {
        return "";
    }

    @Override
    public String detail() {
        return switch (this) {
            case ALREADY_DECIDED -> "The erasure has been decided and waits for another privacy officer.";
            case NOT_DECIDED -> "No decision to erase the case waits for confirmation.";
            case SAME_OFFICER -> "An erasure is confirmed by another privacy officer than decided it.";
        };
    }

    @Override
    public boolean liesInState() {
        return true;
    }
}
