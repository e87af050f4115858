package no.imdi.egnevalg.command.unithandover;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Offers all cases of a unit to another unit. */
public record OfferUnitHandover(
        @TargetAggregateIdentifier String unitHandoverId,
        LocalDate on,
        Unit from,
        Unit to,
        HandoverReason reason,
        Recorded recorded) {}
