package no.imdi.egnevalg.command.casefile.linking;

import java.util.List;
import no.imdi.egnevalg.command.casefile.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;

/** When a link between two cases may be undone. */
public final class UnlinkingRules {

    private UnlinkingRules() {}

    /** Undoes a link in both streams, at any time: a wrong one must not stand for want of an open case. */
    public static Decision<List<CaseFilesUnlinked>> decide(CaseFileState state, UnlinkCaseFiles command) {
        return state.unlessErased(facts -> Decision.unless(
                facts.linkedCases().contains(command.otherCaseId()) ? List.of() : List.of(LinkRefusal.NOT_LINKED),
                List.of(
                        unlinked(command.caseId(), command.otherCaseId(), command),
                        unlinked(command.otherCaseId(), command.caseId(), command))));
    }

    private static CaseFilesUnlinked unlinked(String one, String other, UnlinkCaseFiles command) {
        return new CaseFilesUnlinked(one, other, command.reason(), command.recorded());
    }
}
