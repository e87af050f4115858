package no.imdi.egnevalg.command.casefile.opening;

import java.util.Set;
import no.imdi.egnevalg.command.caller.OwnUnitCommand;
import no.imdi.egnevalg.command.casefile.access.OtherCasesCommand;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;

/**
 * Opens a case of a person who is known to have a case already.
 *
 * @param linkedTo the other case. The link is added at its current version
 */
public record OpenLinkedCaseFile(OpenCaseFile opening, String linkedTo, LinkGrounds grounds)
        implements OwnUnitCommand, OtherCasesCommand {

    @Override
    public Unit unit() {
        return opening.unit();
    }

    @Override
    public Set<String> otherCases() {
        return Set.of(linkedTo);
    }

    @Override
    public Set<String> aggregates() {
        return Set.of(opening.caseId(), linkedTo);
    }
}
