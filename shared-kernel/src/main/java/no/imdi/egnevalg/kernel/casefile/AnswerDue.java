package no.imdi.egnevalg.kernel.casefile;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.codelist.Urgency;

/**
 * Until when a unit answers what was sent to it, by its urgency. Calendar days: who is in danger is so on a Sunday too,
 * and schools, embassies and regions have no holidays in common.
 */
public final class AnswerDue {

    private AnswerDue() {}

    /** The last day on which an answer comes in time. */
    public static LocalDate on(LocalDate sentOn, Urgency urgency) {
        return sentOn.plusDays(days(urgency));
    }

    private static int days(Urgency urgency) {
        return switch (urgency) {
            case IMMEDIATE -> 1;
            case URGENT -> 3;
            case NORMAL -> 14;
        };
    }
}
