package no.imdi.egnevalg.command.casefile.opening;

import java.util.Set;
import no.imdi.egnevalg.command.caller.OwnUnitCommand;
import no.imdi.egnevalg.command.casefile.access.OtherCasesCommand;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;

/**
 * A service takes up a case of a person it knows to have a case already.
 *
 * @param linkedTo the other case; it takes the link at whatever version it has
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
