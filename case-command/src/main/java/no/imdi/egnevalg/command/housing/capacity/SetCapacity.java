package no.imdi.egnevalg.command.housing.capacity;

import java.time.LocalDate;
import no.imdi.egnevalg.command.housing.state.Capacity;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * From a day on there is so much room.
 *
 * @param stream the one stream of national housing
 * @param seenVersion the version the author has seen
 */
public record SetCapacity(
        @TargetAggregateIdentifier String stream,
        @TargetAggregateVersion long seenVersion,
        LocalDate on,
        Capacity capacity,
        Recorded recorded) {}
