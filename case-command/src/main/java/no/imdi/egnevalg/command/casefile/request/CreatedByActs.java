package no.imdi.egnevalg.command.casefile.request;

import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Finds in the log what an act created, so that a repeated request gets the same answer. */
@Component
public class CreatedByActs {

    private final EventStore eventStore;

    CreatedByActs(EventStore eventStore) {
        this.eventStore = eventStore;
    }

    /**
     * The identifier that an act assigned.
     *
     * @param event the type of event that the act led to
     */
    public <E> String identifier(ActRequest carriedOut, Class<E> event, Function<E, String> identifier) {
        return eventStore
                .readEvents(carriedOut.caseId(), carriedOut.nextVersion())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(event::isInstance)
                .map(event::cast)
                .map(identifier)
                .findFirst()
                .orElseThrow();
    }
}
