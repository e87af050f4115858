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

/** Seals notes where they come in, so that neither commands nor events ever hold a text. */
@Component
public class Notes {

    private final DataKeys keys;
    private final Identifiers identifiers;

    Notes(DataKeys keys, Identifiers identifiers) {
        this.keys = keys;
        this.identifiers = identifiers;
    }

    /** Seals what is said beside an act; null where nothing is. */
    public @Nullable SealedNote sealFor(ActRequest request, @Nullable FreeText note) {
        return note == null || note.reveal().isBlank() ? null : seal(request, note);
    }

    /**
     * Seals what is said when a case is opened; null where nothing is. The case gets its key a moment early then.
     * Should the opening be refused, the key stays behind without a case, and harms nothing.
     *
     * @throws RefusedException where this very opening came before, and the case has been erased since
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

    /** Seals a note that belongs to the event which the request leads to. */
    public SealedNote seal(ActRequest request, FreeText note) {
        String noteId = identifiers.ofAct("note", request.caseId(), request.nextVersion());
        return new SealedNote(
                request.caseId(),
                noteId,
                request.nextVersion(),
                sealed(request.caseId(), noteId, note),
                request.recorded());
    }

    /** What words said in a case are known by when they are said again: nothing, once its key is gone. */
    public Function<FreeText, String> fingerprintsIn(String caseId) {
        return words ->
                keys.find(caseId) instanceof DataKey.Usable key ? key.words().of(words) : "";
    }

    private @Nullable SealedText sealed(String caseId, String noteId, FreeText note) {
        DataKey key = keys.find(caseId);
        // Read once: between two looks the key may be destroyed.
        return key instanceof DataKey.Usable
                ? new Sealer(_ -> key).seal(caseId, NoteWritten.fieldOf(noteId), note)
                : null;
    }
}
