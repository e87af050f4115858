package no.imdi.egnevalg.command.casefile.linking;

import java.util.List;
import java.util.Optional;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.casefile.state.OtherCase;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;

/** Decides whether two cases may be linked as being about the same person. */
public final class LinkingRules {

    private LinkingRules() {}

    /**
     * Links two cases, in both their streams, unless they are linked already. They need not be open: the person may be
     * known from a closed case, or from one that was registered in error.
     *
     * @param other the other case; empty where it does not exist
     */
    public static Decision<List<CaseFilesLinked>> decide(
            CaseFileState state, Optional<CaseFileState> other, LinkCaseFiles command) {
        return state.unlessErased(_ -> Decision.unless(
                refusals(state, other, command),
                Link.between(command.caseId(), command.otherCaseId(), command.grounds(), command.recorded())));
    }

    private static List<? extends Reason> refusals(
            CaseFileState state, Optional<CaseFileState> other, LinkCaseFiles command) {
        if (command.otherCaseId().equals(command.caseId())) {
            return List.of(LinkRefusal.LINKED_TO_ITSELF);
        }
        List<? extends Reason> unfit = OtherCase.refusals("/caseId", command.otherCaseId(), other);
        if (!unfit.isEmpty()) {
            return unfit;
        }
        return state.facts().linkedCases().contains(command.otherCaseId())
                ? List.of(LinkRefusal.ALREADY_LINKED)
                : List.of();
    }
}
