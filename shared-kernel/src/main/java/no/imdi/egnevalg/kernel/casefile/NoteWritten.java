package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import no.imdi.egnevalg.kernel.sealedtext.SealedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wrote down in words what no code says. It is the only event with free text, and that is sealed before the
 * event exists.
 *
 * @param aboutVersion sequence number of the event it belongs to, written with it; null where it stands for itself
 * @param text sealed with the data key of the case
 */
@Revision("1")
public record NoteWritten(
        String caseId, String noteId, @Nullable Long aboutVersion, SealedText text, Recorded recorded)
        implements CaseFileEvent {

    /** The field for which its text is sealed, of the note with the given id. */
    public static String fieldOf(String noteId) {
        return "note/" + noteId;
    }

    public NoteWritten {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(noteId);
        Objects.requireNonNull(text);
        Objects.requireNonNull(recorded);
    }
}
