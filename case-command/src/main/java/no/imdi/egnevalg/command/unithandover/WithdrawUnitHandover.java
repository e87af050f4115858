package no.imdi.egnevalg.command.unithandover;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.RevocationReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Withdraws the offer of a unit. */
public record WithdrawUnitHandover(
        @TargetAggregateIdentifier String unitHandoverId, LocalDate on, RevocationReason reason, Recorded recorded) {}
