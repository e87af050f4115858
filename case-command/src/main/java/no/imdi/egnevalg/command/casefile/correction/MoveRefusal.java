package no.imdi.egnevalg.command.casefile.correction;

import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.Registration;

/** The reasons not to move a case to another unit by a correction, and not to keep or return a moved case. */
enum MoveRefusal implements Reason {
    /** The school or embassy belongs to another unit, and the registration is more than a day old. */
    POSTING_OF_OTHER_UNIT("/posting"),
    /** The region belongs to another unit, and the registration is more than a day old. */
    REGION_OF_OTHER_UNIT("/region"),
    /**
     * The owner has offered the case to a unit that has not answered yet. After a move, nobody else could withdraw that
     * offer.
     */
    OFFERED(""),
    /** No correction moved the case to this unit, or the unit has already decided to keep it. */
    NOT_MOVED("");

    private final String pointer;

    MoveRefusal(String pointer) {
        this.pointer = pointer;
    }

    static MoveRefusal moving(Registration after) {
        return after.posting() == null ? REGION_OF_OTHER_UNIT : POSTING_OF_OTHER_UNIT;
    }

    @Override
    public String type() {
        return switch (this) {
            case POSTING_OF_OTHER_UNIT, REGION_OF_OTHER_UNIT -> "moves-to-other-unit";
            case OFFERED -> "handover-already-offered";
            case NOT_MOVED -> "case-not-moved";
        };
    }

    @Override
    public String pointer() {
        return pointer;
    }

    @Override
    public String detail() {
        return switch (this) {
            case POSTING_OF_OTHER_UNIT, REGION_OF_OTHER_UNIT ->
                "A correction gives the case to another unit only within a day of its registration. Offer a handover.";
            case OFFERED -> "The case has been offered to a unit that has yet to answer.";
            case NOT_MOVED -> "No correction has moved the case to this unit, or the unit has kept it.";
        };
    }

    @Override
    public boolean liesInState() {
        return true;
    }
}
