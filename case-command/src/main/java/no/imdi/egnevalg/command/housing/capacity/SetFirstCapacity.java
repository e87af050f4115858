package no.imdi.egnevalg.command.housing.capacity;

import java.time.LocalDate;
import no.imdi.egnevalg.command.housing.state.Capacity;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * National housing begins, with so much room from a day on.
 *
 * @param stream the one stream of national housing
 */
public record SetFirstCapacity(
        @TargetAggregateIdentifier String stream, LocalDate on, Capacity capacity, Recorded recorded) {}
