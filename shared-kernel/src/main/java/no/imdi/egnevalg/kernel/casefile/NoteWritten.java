package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import no.imdi.egnevalg.kernel.sealedtext.SealedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A note was written. It is the only event with free text, which is sealed before the event exists.
 *
 * @param aboutVersion sequence number of the event that the note belongs to, written together with it; null where the
 *     note belongs to none
 * @param text the text, sealed with the data key of the case
 */
@Revision("1")
public record NoteWritten(
        String caseId, String noteId, @Nullable Long aboutVersion, SealedText text, Recorded recorded)
        implements CaseFileEvent {

    /** The field name under which the text of the note with this id is sealed. */
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
