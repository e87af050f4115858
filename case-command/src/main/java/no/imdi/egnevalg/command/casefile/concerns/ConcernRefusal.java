package no.imdi.egnevalg.command.casefile.concerns;

import no.imdi.egnevalg.command.decision.Reason;

/** Why flagging or resolving a concern is refused. */
public enum ConcernRefusal implements Reason {

    /** The concern would be due before it was flagged. */
    DUE_TOO_EARLY("/dueOn", "A concern is not due before the day it is flagged."),

    /** No such concern was flagged in the case. */
    CONCERN_NOT_FOUND("", "There is no such concern in the case."),

    /** It has been resolved before. */
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
