package no.imdi.egnevalg.command.housing.capacity;

import java.time.LocalDate;
import no.imdi.egnevalg.command.housing.state.Capacity;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Sets the capacity from a day on.
 *
 * @param stream the only stream of national housing
 * @param seenVersion the version that the author has seen
 */
public record SetCapacity(
        @TargetAggregateIdentifier String stream,
        @TargetAggregateVersion long seenVersion,
        LocalDate on,
        Capacity capacity,
        Recorded recorded) {}
