package no.imdi.egnevalg.command.casefile.reopening;

import java.util.List;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;

/** Decides whether a case may be reopened. */
public final class ReopeningRules {

    private ReopeningRules() {}

    /** Reopens a closed case, on the day of its closure or later. A case may be reopened any number of times. */
    public static Decision<CaseFileReopened> decide(CaseFileState state, ReopenCaseFile command) {
        return switch (state) {
            case CaseFileState.Open _ -> new Decision.Refused<>(List.of(ReopeningRefusal.CASE_FILE_NOT_CLOSED));
            case CaseFileState.Voided _ -> new Decision.Refused<>(List.of(new Refusal.CaseFileVoid()));
            case CaseFileState.Erased _ -> new Decision.Refused<>(List.of(new Refusal.CaseFileErased()));
            case CaseFileState.Closed closed -> reopen(closed, command);
        };
    }

    private static Decision<CaseFileReopened> reopen(CaseFileState.Closed closed, ReopenCaseFile command) {
        // The closure is the last turn, so the reopening cannot lie before it.
        return Decision.unless(
                closed.facts().days().refusalsOfTurn("/on", command.on(), command.recorded()),
                new CaseFileReopened(command.caseId(), command.on(), command.reason(), command.recorded()));
    }
}
