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
 * What somebody has to say about a case, sealed before any command exists. Beside an act it travels as metadata of its
 * command.
 *
 * @param aboutVersion sequence number of the event it belongs to; null where it stands for itself
 * @param text null where the case has no key to seal it with: there is no such case, or its words have been erased
 */
public record SealedNote(
        String caseId,
        String noteId,
        @Nullable Long aboutVersion,
        @Nullable SealedText text,
        Recorded recorded) {

    private static final String NOTE = "note";

    /** The same note, which belongs to no act. */
    public SealedNote standingForItself() {
        return new SealedNote(caseId, noteId, null, text, recorded);
    }

    /** The event that it leads to, once the rules have made sure that there is such a case and that it takes notes. */
    public NoteWritten written() {
        if (text == null) {
            throw new RefusedException(List.of(new Refusal.DataKeyDestroyed()));
        }
        return new NoteWritten(caseId, noteId, aboutVersion, text, recorded);
    }

    /** The command of an act, with what was said beside it; null where nothing was. */
    public static Object beside(Object command, @Nullable SealedNote note) {
        return note == null
                ? command
                : GenericCommandMessage.asCommandMessage(command).andMetaData(Map.of(NOTE, note));
    }

    /** What was said beside the act of a command; empty where nothing was. */
    static Optional<SealedNote> in(MetaData metaData) {
        return Optional.ofNullable((SealedNote) metaData.get(NOTE));
    }
}
