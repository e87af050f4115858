package no.imdi.egnevalg.command.casefile.handover;

import no.imdi.egnevalg.command.decision.Reason;

/** The reasons to refuse an offer of a case, or an answer to it. */
enum HandoverRefusal implements Reason {
    /** The unit already owns the case. */
    OFFERED_TO_OWNER("/to"),
    /** Another offer awaits an answer. */
    ALREADY_OFFERED(""),
    /** No offer awaits an answer. */
    NOTHING_OFFERED(""),
    /** No unseen offer was declined, and no offer is overdue without the owner having seen that. */
    NOTHING_TO_SEE(""),
    /** The service of the new owner does not record the category of the case. */
    CATEGORY_UNKNOWN_TO_NEW_OWNER("");

    private final String pointer;

    HandoverRefusal(String pointer) {
        this.pointer = pointer;
    }

    @Override
    public String type() {
        return switch (this) {
            case OFFERED_TO_OWNER -> "offered-to-owner";
            case ALREADY_OFFERED -> "handover-already-offered";
            case NOTHING_OFFERED -> "no-handover-offered";
            case NOTHING_TO_SEE -> "no-answer-to-see";
            case CATEGORY_UNKNOWN_TO_NEW_OWNER -> "category-not-in-use-at-new-owner";
        };
    }

    @Override
    public String pointer() {
        return pointer;
    }

    @Override
    public String detail() {
        return switch (this) {
            case OFFERED_TO_OWNER -> "The case is worked on by this unit already.";
            case ALREADY_OFFERED -> "The case has been offered to a unit that has yet to answer.";
            case NOTHING_OFFERED -> "No offer of the case waits for an answer.";
            case NOTHING_TO_SEE -> "There is no answer that was not seen, and the day it is due has not passed.";
            case CATEGORY_UNKNOWN_TO_NEW_OWNER ->
                "The new owner's service does not record in that year the category the case has now.";
        };
    }

    @Override
    public boolean liesInState() {
        return this != OFFERED_TO_OWNER;
    }
}
