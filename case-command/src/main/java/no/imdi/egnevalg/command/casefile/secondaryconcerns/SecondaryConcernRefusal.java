package no.imdi.egnevalg.command.casefile.secondaryconcerns;

import no.imdi.egnevalg.command.decision.Reason;

/** The reasons not to remove a secondary category. */
public enum SecondaryConcernRefusal implements Reason {

    /** The case does not have the category, or has it as its main category. */
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
