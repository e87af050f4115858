package no.imdi.egnevalg.kernel.statisticsnotes;

import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.serialization.Revision;

/** An analyst withdrew a source, a note or a series break. No figures show it any more. */
@Revision("1")
public record StatisticsNoteWithdrawn(String noteId, Recorded recorded) {

    public StatisticsNoteWithdrawn {
        Objects.requireNonNull(noteId);
        Objects.requireNonNull(recorded);
    }
}
