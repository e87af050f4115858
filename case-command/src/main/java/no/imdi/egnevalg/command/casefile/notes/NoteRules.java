package no.imdi.egnevalg.command.casefile.notes;

import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.NoteWritten;

/** When a note may be written. */
public final class NoteRules {

    private NoteRules() {}

    /** In an open case, and in a closed one: what becomes known later can be told without reopening it. */
    public static Decision<NoteWritten> decide(CaseFileState state, WriteNote command) {
        return state.unlessVoid(_ -> new Decision.Accepted<>(command.note().written()));
    }
}
