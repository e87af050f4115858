package no.imdi.egnevalg.command.casefile.measures;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.Measure;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Records a measure taken in a case.
 *
 * @param seenVersion the version of the case that the author has seen
 */
public record TakeMeasure(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        LocalDate on,
        Measure measure,
        Recorded recorded)
        implements CaseCommand {}
