package no.imdi.egnevalg.command.casefile.erasure;

import no.imdi.egnevalg.command.decision.Reason;

/** Why a case is not erased, or its erasure not called off. */
public enum ErasureRefusal implements Reason {

    /** It has been decided, and waits for another privacy officer. */
    ALREADY_DECIDED("erasure-already-decided", "The erasure has been decided and waits for another privacy officer."),

    /** Nobody has decided it. */
    NOT_DECIDED("erasure-not-decided", "No decision to erase the case waits for confirmation."),

    /** One officer alone can erase nothing. */
    SAME_OFFICER(
            "erasure-confirmed-by-same-officer", "An erasure is confirmed by another privacy officer than decided it.");

    private final String type;
    private final String detail;

    ErasureRefusal(String type, String detail) {
        this.type = type;
        this.detail = detail;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public String pointer() {
        return "";
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
