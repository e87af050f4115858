package no.imdi.egnevalg.command.casefile.handover;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * All cases of a unit went to another one, and with them this case, or what the unit had to do in it.
 *
 * @param on the day of the acceptance
 * @param offered when it was entered here, by whoever offered the unit
 * @param recorded when it was entered here, by whoever accepted
 */
public record HandOverWithUnit(
        @TargetAggregateIdentifier String caseId,
        Unit from,
        Unit to,
        LocalDate on,
        HandoverReason reason,
        Recorded offered,
        Recorded recorded) {}
