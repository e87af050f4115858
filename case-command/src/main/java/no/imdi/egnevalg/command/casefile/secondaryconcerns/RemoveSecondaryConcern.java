package no.imdi.egnevalg.command.casefile.secondaryconcerns;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Removes a secondary category from a case.
 *
 * @param seenVersion the version of the case that the author has seen
 * @param category the category named in the path
 */
public record RemoveSecondaryConcern(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        LocalDate on,
        String category,
        Recorded recorded)
        implements CaseCommand {}
