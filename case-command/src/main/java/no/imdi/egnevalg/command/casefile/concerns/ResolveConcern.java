package no.imdi.egnevalg.command.casefile.concerns;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.access.ActingUnit;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.ConcernResolution;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Resolves a flagged concern.
 *
 * @param seenVersion the version of the case that the author has seen
 * @param concernId the concern named in the path
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
