package no.imdi.egnevalg.command.unithandover;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Declines the handover of a unit. */
public record DeclineUnitHandover(
        @TargetAggregateIdentifier String unitHandoverId, LocalDate on, RejectionReason reason, Recorded recorded) {}
