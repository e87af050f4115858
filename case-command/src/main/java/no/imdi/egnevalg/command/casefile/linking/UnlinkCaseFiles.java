package no.imdi.egnevalg.command.casefile.linking;

import java.util.Set;
import no.imdi.egnevalg.command.casefile.access.ActingUnit;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.UnlinkReason;

/**
 * A link between two cases is undone.
 *
 * @param seenVersion the version of the case the author has seen
 * @param otherCaseId loses the link at whatever version it has
 */
public record UnlinkCaseFiles(
        String caseId, long seenVersion, String otherCaseId, UnlinkReason reason, Recorded recorded)
        implements CaseCommand {

    @Override
    public ActingUnit actingUnit() {
        return ActingUnit.OWNER_OR_COMPETENCE_TEAM;
    }

    @Override
    public Set<String> otherCases() {
        return Set.of(otherCaseId);
    }
}
