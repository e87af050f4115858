package no.imdi.egnevalg.command.housing.movingin;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Moves the applicants of an offer in.
 *
 * @param stream the only stream of national housing
 * @param seenVersion the version that the author has seen
 */
public record MoveIn(
        @TargetAggregateIdentifier String stream,
        @TargetAggregateVersion long seenVersion,
        String offerId,
        LocalDate on,
        Recorded recorded) {}
