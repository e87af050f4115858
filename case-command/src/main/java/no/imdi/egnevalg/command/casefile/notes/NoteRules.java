package no.imdi.egnevalg.command.casefile.notes;

import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.NoteWritten;

/** Decides whether a note may be written. */
public final class NoteRules {

    private NoteRules() {}

    /** Writes a note in an open or closed case. What becomes known later can be noted without reopening the case. */
    public static Decision<NoteWritten> decide(CaseFileState state, WriteNote command) {
        return state.unlessVoid(_ -> new Decision.Accepted<>(command.note().written()));
    }
}
