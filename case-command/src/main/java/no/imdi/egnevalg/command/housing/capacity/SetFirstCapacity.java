package no.imdi.egnevalg.command.housing.capacity;

import java.time.LocalDate;
import no.imdi.egnevalg.command.housing.state.Capacity;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Sets the first capacity, which begins national housing.
 *
 * @param stream the only stream of national housing
 */
public record SetFirstCapacity(
        @TargetAggregateIdentifier String stream, LocalDate on, Capacity capacity, Recorded recorded) {}
