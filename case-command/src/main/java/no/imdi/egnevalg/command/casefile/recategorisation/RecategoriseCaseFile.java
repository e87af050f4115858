package no.imdi.egnevalg.command.casefile.recategorisation;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.RecategorisationReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * A case has developed and belongs under another main category.
 *
 * @param seenVersion the version of the case the author has seen
 * @param effectiveOn the first day under it
 * @param to the main category from then on
 */
public record RecategoriseCaseFile(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        LocalDate effectiveOn,
        Category to,
        RecategorisationReason reason,
        Recorded recorded)
        implements CaseCommand {}
