package no.imdi.egnevalg.command.casefile.secondaryconcerns;

import no.imdi.egnevalg.command.decision.Reason;

/** Why removing a secondary concern is refused. */
public enum SecondaryConcernRefusal implements Reason {

    /** The case is not about that category, or it is its main category. */
    SECONDARY_CONCERN_NOT_FOUND("", "The case has no such secondary concern.");

    private final String pointer;
    private final String detail;

    SecondaryConcernRefusal(String pointer, String detail) {
        this.pointer = pointer;
        this.detail = detail;
    }

    @Override
    public String type() {
        return switch (this) {
            case SECONDARY_CONCERN_NOT_FOUND -> "secondary-concern-not-found";
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
    public boolean liesInAddress() {
        return true;
    }
}
