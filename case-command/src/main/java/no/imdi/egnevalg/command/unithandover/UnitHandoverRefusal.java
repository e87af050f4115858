package no.imdi.egnevalg.command.unithandover;

import no.imdi.egnevalg.command.decision.Reason;

/** The reasons to refuse the handover of a unit, or to refuse giving a unit anything new. */
enum UnitHandoverRefusal implements Reason {
    /** A unit cannot be handed over to itself. */
    SAME_UNIT("/to"),
    /** The other unit belongs to another service, which may not record the categories of these cases. */
    OTHER_SERVICE("/to/service"),
    /** There is only one competence team. */
    ONLY_ONE_OF_ITS_KIND("/from/service"),
    /** Another offer of the unit awaits an answer. */
    ALREADY_OFFERED(""),
    /** The offer was accepted, declined or withdrawn. */
    ALREADY_ANSWERED(""),
    /** The unit to be handed over is still receiving the cases of a third unit. */
    STILL_TAKING_OVER(""),
    /** All cases of the unit have been handed over to another unit. */
    HANDED_OVER("");

    private final String pointer;

    UnitHandoverRefusal(String pointer) {
        this.pointer = pointer;
    }

    @Override
    public String type() {
        return switch (this) {
            case SAME_UNIT -> "unit-handed-to-itself";
            case OTHER_SERVICE -> "unit-of-other-service";
            case ONLY_ONE_OF_ITS_KIND -> "unit-is-the-only-one";
            case ALREADY_OFFERED -> "unit-handover-already-offered";
            case ALREADY_ANSWERED -> "unit-handover-answered";
            case STILL_TAKING_OVER -> "unit-still-taking-over";
            case HANDED_OVER -> "unit-handed-over";
        };
    }

    @Override
    public String pointer() {
        return pointer;
    }

    @Override
    public String detail() {
        return switch (this) {
            case SAME_UNIT -> "A unit is handed over to another one.";
            case OTHER_SERVICE -> "The cases of a unit go to a unit of the same service.";
            case ONLY_ONE_OF_ITS_KIND -> "The service has no other unit to take the cases over.";
            case ALREADY_OFFERED -> "The unit has been offered, and the offer waits for an answer.";
            case ALREADY_ANSWERED -> "The handover of the unit has been answered or withdrawn.";
            case STILL_TAKING_OVER ->
                "The unit is still taking over the cases of another one. Try again when that is done.";
            case HANDED_OVER ->
                "All cases of the unit have been handed over to another one. What is new goes to that unit.";
        };
    }

    @Override
    public boolean liesInState() {
        return switch (this) {
            case SAME_UNIT, OTHER_SERVICE, ONLY_ONE_OF_ITS_KIND -> false;
            case ALREADY_OFFERED, ALREADY_ANSWERED, STILL_TAKING_OVER, HANDED_OVER -> true;
        };
    }
}
