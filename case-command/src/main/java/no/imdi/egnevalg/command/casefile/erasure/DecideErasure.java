package no.imdi.egnevalg.command.casefile.erasure;

import no.imdi.egnevalg.command.casefile.access.ActingUnit;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.ErasureBasis;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Decides that a case is to be erased, once another privacy officer confirms it.
 *
 * @param seenVersion the version of the case that the author has seen
 */
public record DecideErasure(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        ErasureBasis basis,
        Recorded recorded)
        implements CaseCommand {

    @Override
    public ActingUnit actingUnit() {
        return ActingUnit.PRIVACY_OFFICERS;
    }
}
