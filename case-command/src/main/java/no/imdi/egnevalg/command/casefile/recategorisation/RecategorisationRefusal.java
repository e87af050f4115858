package no.imdi.egnevalg.command.casefile.recategorisation;

import no.imdi.egnevalg.command.decision.Reason;

/** The reasons to refuse a recategorisation. */
public enum RecategorisationRefusal implements Reason {

    /** The case has that main category already. */
    SAME_CATEGORY("/to", "A recategorisation leads to another main category.");

    private final String pointer;
    private final String detail;

    RecategorisationRefusal(String pointer, String detail) {
        this.pointer = pointer;
        this.detail = detail;
    }

    @Override
    public String type() {
        return switch (this) {
            case SAME_CATEGORY -> "category-unchanged";
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
}
