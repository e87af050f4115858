package no.imdi.egnevalg.command.casefile.reopening;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.ReopeningReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Reopens a closed case.
 *
 * @param seenVersion the version of the case that the author has seen
 * @param on the first day on which the case is open again
 */
public record ReopenCaseFile(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        LocalDate on,
        ReopeningReason reason,
        Recorded recorded)
        implements CaseCommand {}
