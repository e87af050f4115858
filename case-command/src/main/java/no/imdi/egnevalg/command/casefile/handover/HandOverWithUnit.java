package no.imdi.egnevalg.command.casefile.handover;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Hands over one case when all cases of a unit go to another unit. Also passes on what the unit had to do in cases of
 * others.
 *
 * @param on the day on which the handover of the unit was accepted
 * @param offered when the unit was offered, and by whom
 * @param recorded when the handover was accepted, and by whom
 */
public record HandOverWithUnit(
        @TargetAggregateIdentifier String caseId,
        Unit from,
        Unit to,
        LocalDate on,
        HandoverReason reason,
        Recorded offered,
        Recorded recorded) {}
