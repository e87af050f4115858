package no.imdi.egnevalg.kernel.statisticsnotes;

import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.serialization.Revision;

/** An analyst declared a source, a note or a series break for the figures of some years. */
@Revision("1")
public record StatisticsNoteDeclared(String noteId, StatisticsNote note, Recorded recorded) {

    public StatisticsNoteDeclared {
        Objects.requireNonNull(noteId);
        Objects.requireNonNull(note);
        Objects.requireNonNull(recorded);
    }
}
