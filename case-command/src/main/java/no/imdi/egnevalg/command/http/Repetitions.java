package no.imdi.egnevalg.command.http;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds in the log what a request has already led to, by the marks of the events. */
@Component
class Repetitions {

    static final Problem STALE = Problem.at(
            HttpStatus.PRECONDITION_FAILED,
            "header:" + HttpHeaders.IF_MATCH,
            "stale-version",
            "What is to be changed has moved on since the version in If-Match. Read it again.");

    private static final Problem KEY_REUSED = Problem.at(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "header:" + IdempotencyKey.HEADER,
            "idempotency-key-reused",
            "The Idempotency-Key has been used for another request.");

    private final EventStore eventStore;

    Repetitions(EventStore eventStore) {
        this.eventStore = eventStore;
    }

    /** True where the aggregate has no event from the given version on. */
    boolean isUntouchedFrom(String identifier, long version) {
        return eventsFrom(identifier, version).isEmpty();
    }

    /**
     * The first event of the aggregate, created by the same request; empty where the aggregate does not exist.
     *
     * @throws ProblemException where another request created the aggregate under the same key
     */
    Optional<DomainEventMessage<?>> creation(String identifier, RequestMark mark) {
        Optional<DomainEventMessage<?>> first =
                eventsFrom(identifier, 0).stream().findFirst();
        if (first.isPresent() && !mark.isOn(first.get().getMetaData())) {
            throw new ProblemException(KEY_REUSED);
        }
        return first;
    }

    /** The first event of the aggregate, if the same request created it; otherwise empty. */
    Optional<DomainEventMessage<?>> ownCreation(String identifier, RequestMark mark) {
        return eventsFrom(identifier, 0).stream().findFirst().filter(first -> mark.isOn(first.getMetaData()));
    }

    /**
     * The version that the same request led to from the version seen; empty where nobody has changed that version.
     *
     * @throws ProblemException where another request has changed it
     */
    OptionalLong change(String identifier, long seenVersion, RequestMark mark) {
        OptionalLong own = ownChange(identifier, seenVersion, mark);
        if (own.isEmpty() && !isUntouchedFrom(identifier, seenVersion + 1)) {
            throw new ProblemException(STALE);
        }
        return own;
    }

    /** The version that the same request led to from the version seen; empty where it has changed nothing. */
    OptionalLong ownChange(String identifier, long seenVersion, RequestMark mark) {
        long own = eventsFrom(identifier, seenVersion + 1).stream()
                .takeWhile(event -> mark.isOn(event.getMetaData()))
                .count();
        return own == 0 ? OptionalLong.empty() : OptionalLong.of(seenVersion + own);
    }

    /**
     * The last event that the same request led to, at any version; empty where the request is new to the aggregate.
     *
     * @throws ProblemException where the key has been used for another request to the same aggregate
     */
    Optional<DomainEventMessage<?>> addition(String identifier, RequestMark mark) {
        List<DomainEventMessage<?>> underTheKey = eventsFrom(identifier, 0).stream()
                .filter(event -> mark.hasKeyOf(event.getMetaData()))
                .toList();
        if (underTheKey.stream().anyMatch(event -> !mark.isOn(event.getMetaData()))) {
            throw new ProblemException(KEY_REUSED);
        }
        return underTheKey.isEmpty() ? Optional.empty() : Optional.of(underTheKey.getLast());
    }

    private List<DomainEventMessage<?>> eventsFrom(String identifier, long version) {
        return eventStore
                .readEvents(identifier, version)
                .asStream()
                .<DomainEventMessage<?>>map(event -> event)
                .toList();
    }
}
