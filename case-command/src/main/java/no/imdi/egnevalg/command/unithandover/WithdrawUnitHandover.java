package no.imdi.egnevalg.command.unithandover;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.RevocationReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The offer is taken back. */
public record WithdrawUnitHandover(
        @TargetAggregateIdentifier String unitHandoverId, LocalDate on, RevocationReason reason, Recorded recorded) {}
