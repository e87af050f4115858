package no.imdi.egnevalg.command.casefile.linking;

import java.util.Set;
import no.imdi.egnevalg.command.casefile.access.ActingUnit;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;

/**
 * Links two cases as being about the same person.
 *
 * @param seenVersion the version of the case that the author has seen
 * @param otherCaseId the other case. The link is added at its current version
 */
public record LinkCaseFiles(String caseId, long seenVersion, String otherCaseId, LinkGrounds grounds, Recorded recorded)
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
