package no.imdi.egnevalg.command.casefile.handover;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.RevocationReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Withdraws the offer of a case.
 *
 * @param seenVersion the version of the case that the author has seen
 */
public record WithdrawHandover(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        LocalDate on,
        RevocationReason reason,
        Recorded recorded)
        implements CaseCommand {}
