package no.imdi.egnevalg.command.casefile.state;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.NoteWritten;
import org.jspecify.annotations.Nullable;

/**
 * Counts what was entered into a case on the most recent day of entry.
 *
 * @param day the calendar day in Norway. Any other day starts the count anew, also an earlier one, so that a clock that
 *     once ran ahead blocks nobody
 * @param acts the number of events other than notes
 * @param notes the number of notes, alone or with an act
 */
public record ActsOfDay(LocalDate day, int acts, int notes) {

    /** The count after an event; {@code before} is null before the first event. */
    public static ActsOfDay after(@Nullable ActsOfDay before, CaseFileEvent event) {
        LocalDate on = event.recorded().day();
        ActsOfDay day = before == null || !on.equals(before.day()) ? new ActsOfDay(on, 0, 0) : before;
        return event instanceof NoteWritten
                ? new ActsOfDay(day.day(), day.acts(), day.notes() + 1)
                : new ActsOfDay(day.day(), day.acts() + 1, day.notes());
    }
}
