package no.imdi.egnevalg.command.casefile.limits;

import no.imdi.egnevalg.command.decision.Reason;

/** The reasons why a case accepts no more entries, today or at all. */
enum CaseLimitRefusal implements Reason {
    /** The case has reached its limit of acts for the day. */
    ACTS,
    /** The case has reached its limit of notes for the day. */
    NOTES,
    /** The case has reached its limit of events. */
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
