package no.imdi.egnevalg.command.casefile.closure;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Closes a case.
 *
 * @param seenVersion the version of the case that the author has seen
 * @param on the first day on which the case is no longer open
 */
public record CloseCaseFile(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        LocalDate on,
        ClosureOutcome outcome,
        Recorded recorded)
        implements CaseCommand {}
