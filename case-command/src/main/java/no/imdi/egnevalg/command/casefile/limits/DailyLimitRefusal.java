package no.imdi.egnevalg.command.casefile.limits;

import no.imdi.egnevalg.command.decision.Reason;

/** Why a case takes nothing more, today or at all. */
enum DailyLimitRefusal implements Reason {
    /** It has had its acts. */
    ACTS,
    /** It has had its notes. */
    NOTES,
    /** It has had all that it takes in its life. */
    LIFE;

    @Override
    public String type() {
        return switch (this) {
            case ACTS -> "acts-of-day-used-up";
            case NOTES -> "notes-of-day-used-up";
            case LIFE -> "case-file-full";
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
            case LIFE -> "So much has been entered into this case that it takes nothing more.";
        };
    }

    @Override
    public boolean liesInState() {
        return true;
    }
}
