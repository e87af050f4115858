package no.imdi.egnevalg.command.casefile.state;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.NoteWritten;
import org.jspecify.annotations.Nullable;

/**
 * How much was entered into a case on the day on which the last was.
 *
 * @param day in Norway. On another one counting begins anew, also on an earlier one: a clock that once went wrong keeps
 *     nobody away
 * @param acts events that are no notes
 * @param notes alone or beside an act
 */
public record ActsOfDay(LocalDate day, int acts, int notes) {

    /** After an event; {@code before} is null before the first. */
    public static ActsOfDay after(@Nullable ActsOfDay before, CaseFileEvent event) {
        LocalDate on = event.recorded().day();
        ActsOfDay day = before == null || !on.equals(before.day()) ? new ActsOfDay(on, 0, 0) : before;
        return event instanceof NoteWritten
                ? new ActsOfDay(day.day(), day.acts(), day.notes() + 1)
                : new ActsOfDay(day.day(), day.acts() + 1, day.notes());
    }
}
