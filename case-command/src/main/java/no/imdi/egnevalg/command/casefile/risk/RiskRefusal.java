package no.imdi.egnevalg.command.casefile.risk;

import no.imdi.egnevalg.command.decision.Reason;

/** The reasons to refuse a risk assessment. */
public enum RiskRefusal implements Reason {

    /** An acute risk requires a day for the next assessment. */
    NEXT_ASSESSMENT_REQUIRED("/nextAssessmentOn", "An acute risk names the day on which it is assessed again."),

    /** The next assessment does not lie after this one. */
    NEXT_ASSESSMENT_TOO_EARLY("/nextAssessmentOn", "The next assessment lies after this one.");

    private final String pointer;
    private final String detail;

    RiskRefusal(String pointer, String detail) {
        this.pointer = pointer;
        this.detail = detail;
    }

    @Override
    public String type() {
        return switch (this) {
            case NEXT_ASSESSMENT_REQUIRED -> "next-assessment-required";
            case NEXT_ASSESSMENT_TOO_EARLY -> "next-assessment-too-early";
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
