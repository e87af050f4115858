package no.imdi.egnevalg.command.casefile.erasure;

import no.imdi.egnevalg.command.casefile.access.ActingUnit;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Erases a case, as another privacy officer has decided.
 *
 * @param seenVersion the version of the case that the author has seen
 */
public record ConfirmErasure(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        Recorded recorded) implements CaseCommand {

    @Override
    public ActingUnit actingUnit() {
        return ActingUnit.PRIVACY_OFFICERS;
    }
}
