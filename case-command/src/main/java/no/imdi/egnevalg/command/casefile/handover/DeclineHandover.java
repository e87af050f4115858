package no.imdi.egnevalg.command.casefile.handover;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.access.ActingUnit;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Declines a case for the unit that it was offered to.
 *
 * @param seenVersion the version of the case that the author has seen
 */
public record DeclineHandover(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        LocalDate on,
        RejectionReason reason,
        Recorded recorded)
        implements CaseCommand {

    @Override
    public ActingUnit actingUnit() {
        return ActingUnit.HANDOVER_RECIPIENT;
    }
}
