package no.imdi.egnevalg.command.casefile.linking;

import java.util.List;
import java.util.Optional;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.casefile.state.OtherCase;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;

/** Decides whether a link between two cases may be removed. */
public final class UnlinkingRules {

    private UnlinkingRules() {}

    /**
     * Removes a link, in both streams. The cases need not be open, so that a wrong link can always be removed.
     *
     * @param other the other case; empty where it does not exist or the caller may not know of it. The link then does
     *     not exist for the caller
     */
    public static Decision<List<CaseFilesUnlinked>> decide(
            CaseFileState state, Optional<CaseFileState> other, UnlinkCaseFiles command) {
        return state.unlessErased(facts -> Decision.unless(
                refusals(facts, other, command),
                List.of(
                        unlinked(command.caseId(), command.otherCaseId(), command),
                        unlinked(command.otherCaseId(), command.caseId(), command))));
    }

    private static List<? extends Reason> refusals(
            CaseFacts facts, Optional<CaseFileState> other, UnlinkCaseFiles command) {
        return other.isPresent() && facts.linkedCases().contains(command.otherCaseId())
                ? OtherCase.refusals("", command.otherCaseId(), other)
                : List.of(LinkRefusal.NOT_LINKED);
    }

    private static CaseFilesUnlinked unlinked(String one, String other, UnlinkCaseFiles command) {
        return new CaseFilesUnlinked(one, other, command.reason(), command.recorded());
    }
}
