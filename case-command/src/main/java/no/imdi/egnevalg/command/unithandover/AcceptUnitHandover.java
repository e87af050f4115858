package no.imdi.egnevalg.command.unithandover;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Accepts the handover of a unit. */
public record AcceptUnitHandover(@TargetAggregateIdentifier String unitHandoverId, LocalDate on, Recorded recorded) {}
