package no.imdi.egnevalg.command.casefile.concerns;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.access.ActingUnit;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.ConcernResolution;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * A flagged concern has come to an end.
 *
 * @param seenVersion the version of the case the author has seen
 * @param concernId the concern, as the address names it
 */
public record ResolveConcern(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        String concernId,
        LocalDate on,
        ConcernResolution resolution,
        Recorded recorded)
        implements CaseCommand {

    @Override
    public ActingUnit actingUnit() {
        return new ActingUnit.ConcernOwner(concernId);
    }
}
