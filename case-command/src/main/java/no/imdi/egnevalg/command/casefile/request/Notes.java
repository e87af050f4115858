package no.imdi.egnevalg.command.casefile.request;

import java.util.List;
import java.util.function.Function;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.decision.RefusedException;
import no.imdi.egnevalg.command.http.Identifiers;
import no.imdi.egnevalg.kernel.casefile.NoteWritten;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.sealedtext.SealedText;
import no.imdi.egnevalg.sealing.DataKey;
import no.imdi.egnevalg.sealing.DataKeys;
import no.imdi.egnevalg.sealing.FreeText;
import no.imdi.egnevalg.sealing.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals notes as soon as they are received, so that no command or event ever contains plain text. */
@Component
public class Notes {

    private final DataKeys keys;
    private final Identifiers identifiers;

    Notes(DataKeys keys, Identifiers identifiers) {
        this.keys = keys;
        this.identifiers = identifiers;
    }

    /** Seals the note that came with an act; null where there is none. */
    public @Nullable SealedNote sealFor(ActRequest request, @Nullable FreeText note) {
        return note == null || note.reveal().isBlank() ? null : seal(request, note);
    }

    /**
     * Seals the note that came with the opening of a case; null where there is none. The data key of the case is then
     * created before the case. If the opening is refused, the key remains unused, which does no harm.
     *
     * @throws RefusedException where the same request opened the case before, and the case has been erased since
     */
    public @Nullable SealedNote sealForOpening(String caseId, Recorded recorded, @Nullable FreeText note) {
        if (note == null) {
            return null;
        }
        if (!keys.create(caseId) && keys.find(caseId) instanceof DataKey.Destroyed) {
            throw new RefusedException(List.of(new Refusal.CaseFileErased()));
        }
        return seal(ActRequest.opening(caseId, recorded), note);
    }

    /** Seals a note that belongs to the event that the request leads to. */
    public SealedNote seal(ActRequest request, FreeText note) {
        String noteId = identifiers.ofAct("note", request.caseId(), request.nextVersion());
        return new SealedNote(
                request.caseId(),
                noteId,
                request.nextVersion(),
                sealed(request.caseId(), noteId, note),
                request.recorded());
    }

    /**
     * Fingerprints of texts in a case, by which repeated texts are recognised. Without a usable key, every fingerprint
     * is empty.
     */
    public Function<FreeText, String> fingerprintsIn(String caseId) {
        return words ->
                keys.find(caseId) instanceof DataKey.Usable key ? key.words().of(words) : "";
    }

    private @Nullable SealedText sealed(String caseId, String noteId, FreeText note) {
        DataKey key = keys.find(caseId);
        // The key is read only once, because it may be destroyed between two reads.
        return key instanceof DataKey.Usable
                ? new Sealer(_ -> key).seal(caseId, NoteWritten.fieldOf(noteId), note)
                : null;
    }
}
