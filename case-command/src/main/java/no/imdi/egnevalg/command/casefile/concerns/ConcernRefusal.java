package no.imdi.egnevalg.command.casefile.concerns;

import no.imdi.egnevalg.command.decision.Reason;

/** The reasons not to flag or resolve a concern. */
public enum ConcernRefusal implements Reason {

    /** The due day lies before the day of the flag. */
    DUE_TOO_EARLY("/dueOn", "A concern is not due before the day it is flagged."),

    /** The case has no such concern. */
    CONCERN_NOT_FOUND("", "There is no such concern in the case."),

    /** The concern has already been resolved. */
    CONCERN_IS_RESOLVED("", "The concern has been resolved already.");

    private final String pointer;
    private final String detail;

    ConcernRefusal(String pointer, String detail) {
        this.pointer = pointer;
        this.detail = detail;
    }

    @Override
    public String type() {
        return switch (this) {
            case DUE_TOO_EARLY -> "due-too-early";
            case CONCERN_NOT_FOUND -> "concern-not-found";
            case CONCERN_IS_RESOLVED -> "concern-resolved";
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
        return this == CONCERN_IS_RESOLVED;
    }

    @Override
    public boolean liesInAddress() {
        return this == CONCERN_NOT_FOUND;
    }
}
