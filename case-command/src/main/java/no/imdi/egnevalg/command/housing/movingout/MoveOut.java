package no.imdi.egnevalg.command.housing.movingout;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * They move out.
 *
 * @param stream the one stream of national housing
 * @param seenVersion the version the author has seen
 */
public record MoveOut(
        @TargetAggregateIdentifier String stream,
        @TargetAggregateVersion long seenVersion,
        String offerId,
        LocalDate on,
        Recorded recorded) {}
