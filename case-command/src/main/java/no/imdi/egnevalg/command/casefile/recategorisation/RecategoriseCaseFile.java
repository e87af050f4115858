package no.imdi.egnevalg.command.casefile.recategorisation;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.RecategorisationReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Changes the main category of a case that has developed.
 *
 * @param seenVersion the version of the case that the author has seen
 * @param effectiveOn the first day under the new category
 * @param to the new main category
 */
public record RecategoriseCaseFile(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        LocalDate effectiveOn,
        Category to,
        RecategorisationReason reason,
        Recorded recorded)
        implements CaseCommand {}
