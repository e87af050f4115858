package no.imdi.egnevalg.command.casefile.request;

import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Tells from the log what an act brought into being, so that a repeated request hears the same. */
@Component
public class CreatedByActs {

    private final EventStore eventStore;

    CreatedByActs(EventStore eventStore) {
        this.eventStore = eventStore;
    }

    /**
     * The identifier that an act gave.
     *
     * @param event the fact that it led to
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
