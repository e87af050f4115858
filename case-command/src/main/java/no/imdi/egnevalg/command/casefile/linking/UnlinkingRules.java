package no.imdi.egnevalg.command.casefile.linking;

import java.util.List;
import java.util.Optional;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.casefile.state.OtherCase;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;

/** When a link between two cases may be undone. */
public final class UnlinkingRules {

    private UnlinkingRules() {}

    /**
     * Undoes a link in both streams, at any time: a wrong one must not stand for want of an open case.
     *
     * @param other empty where there is no such case, or none that the caller may know of: to them there is no such
     *     link
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
