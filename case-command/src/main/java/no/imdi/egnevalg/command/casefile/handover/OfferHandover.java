package no.imdi.egnevalg.command.casefile.handover;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Offers a case to another unit.
 *
 * @param seenVersion the version of the case that the author has seen
 */
public record OfferHandover(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        LocalDate on,
        Unit to,
        HandoverReason reason,
        Urgency urgency,
        Recorded recorded)
        implements CaseCommand {}
