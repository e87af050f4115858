package no.imdi.egnevalg.command.casefile.limits;

import no.imdi.egnevalg.command.decision.Reason;

/** Why a case takes nothing more, today or at all. */
enum CaseLimitRefusal implements Reason {
    /** It has had all acts of a day. */
    ACTS,
    /** It has had all notes of a day. */
    NOTES,
    /** It has had all events that a case may have. */
    EVENTS;

    @Override
    public String type() {
        return switch (this) {
            case ACTS -> "acts-of-day-used-up";
            case NOTES -> "notes-of-day-used-up";
            case EVENTS -> "case-file-full";
        };
    }

    @Override
    public String pointer() {
        return this == NOTES ? "/note" : "";
    }

    @Override
    public String detail() {
        return switch (this) {
            case ACTS -> "So much has been entered into this case today that it takes nothing more before tomorrow.";
            case NOTES ->
                "So many notes have been written in this case today that it takes no more of them before tomorrow.";
            case EVENTS -> "So much has been entered into this case that it takes nothing more.";
        };
    }

    @Override
    public boolean liesInState() {
        return true;
    }
}
