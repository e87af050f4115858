package no.imdi.egnevalg.command.casefile.reopening;

import no.imdi.egnevalg.command.decision.Reason;

/** The reasons to refuse a reopening. */
public enum ReopeningRefusal implements Reason {

    /** The case is open. */
    CASE_FILE_NOT_CLOSED("", "The case file is not closed.");

    private final String pointer;
    private final String detail;

    ReopeningRefusal(String pointer, String detail) {
        this.pointer = pointer;
        this.detail = detail;
    }

    @Override
    public String type() {
        return switch (this) {
            case CASE_FILE_NOT_CLOSED -> "case-file-not-closed";
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
