package no.imdi.egnevalg.command.unithandover;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** All cases of a unit are offered to another one. */
public record OfferUnitHandover(
        @TargetAggregateIdentifier String unitHandoverId,
        LocalDate on,
        Unit from,
        Unit to,
        HandoverReason reason,
        Recorded recorded) {}
