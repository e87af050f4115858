package no.imdi.egnevalg.command.casefile.opening;

import no.imdi.egnevalg.command.caller.OwnUnitCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Opens a case of a service.
 *
 * @param caseNumber a random number drawn by the caller, who draws another where it is taken
 */
public record OpenCaseFile(
        @TargetAggregateIdentifier String caseId,
        String caseNumber,
        AdviserService service,
        Registration registration,
        Recorded recorded)
        implements OwnUnitCommand {

    @Override
    public Unit unit() {
        return Unit.of(service, registration);
    }
}
