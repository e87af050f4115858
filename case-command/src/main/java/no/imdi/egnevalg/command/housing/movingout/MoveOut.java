package no.imdi.egnevalg.command.housing.movingout;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Moves the residents of an offer out.
 *
 * @param stream the only stream of national housing
 * @param seenVersion the version that the author has seen
 */
public record MoveOut(
        @TargetAggregateIdentifier String stream,
        @TargetAggregateVersion long seenVersion,
        String offerId,
        LocalDate on,
        Recorded recorded) {}
