package no.imdi.egnevalg.kernel.casefile;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.codelist.Urgency;

/**
 * The time limit for answers by urgency. It counts calendar days: danger does not pause on a Sunday, and schools,
 * embassies and regions have no holidays in common.
 */
public final class AnswerDue {

    private AnswerDue() {}

    /** The last day for an answer in time. */
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
