package no.imdi.egnevalg.command.casefile.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.decision.RefusedException;
import no.imdi.egnevalg.kernel.casefile.NoteWritten;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.sealedtext.SealedText;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * A note on a case, sealed before any command exists. A note that comes with an act travels as metadata of its command.
 *
 * @param aboutVersion sequence number of the event that the note belongs to; null where it belongs to none
 * @param text null where the case has no usable key: the case does not exist, or it was erased
 */
public record SealedNote(
        String caseId,
        String noteId,
        @Nullable Long aboutVersion,
        @Nullable SealedText text,
        Recorded recorded) {

    private static final String NOTE = "note";

    /** The same note, but belonging to no event. */
    public SealedNote standingForItself() {
        return new SealedNote(caseId, noteId, null, text, recorded);
    }

    /** The event of this note. Call it only after the rules have checked that the case exists and accepts notes. */
    public NoteWritten written() {
        if (text == null) {
            throw new RefusedException(List.of(new Refusal.DataKeyDestroyed()));
        }
        return new NoteWritten(caseId, noteId, aboutVersion, text, recorded);
    }

    /** The command of an act with its note, or the plain command where the note is null. */
    public static Object beside(Object command, @Nullable SealedNote note) {
        return note == null
                ? command
                : GenericCommandMessage.asCommandMessage(command).andMetaData(Map.of(NOTE, note));
    }

    /** The note that came with a command; empty where there is none. */
    static Optional<SealedNote> in(MetaData metaData) {
        return Optional.ofNullable((SealedNote) metaData.get(NOTE));
    }
}
