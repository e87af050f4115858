package no.imdi.egnevalg.command.casefile.linking;

import java.util.Set;
import no.imdi.egnevalg.command.casefile.access.ActingUnit;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.UnlinkReason;

/**
 * Removes a link between two cases.
 *
 * @param seenVersion the version of the case that the author has seen
 * @param otherCaseId the other case. The link is removed at its current version
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
