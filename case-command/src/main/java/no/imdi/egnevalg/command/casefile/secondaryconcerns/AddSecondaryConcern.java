package no.imdi.egnevalg.command.casefile.secondaryconcerns;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.Category;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Adds a secondary category to a case.
 *
 * @param seenVersion the version of the case that the author has seen
 */
public record AddSecondaryConcern(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        LocalDate on,
        Category category,
        Recorded recorded)
        implements CaseCommand {}
