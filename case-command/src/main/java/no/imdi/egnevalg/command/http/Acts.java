package no.imdi.egnevalg.command.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import no.imdi.egnevalg.command.decision.RefusedException;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.AxonException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Sends commands on behalf of HTTP requests, and knows a repeated request from a conflict. */
@Component
public class Acts {

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

    /** How often a race may be lost, where the request does not say which version it has seen, before the request is. */
    private static final int MOST_ATTEMPTS = 50;

    private final CommandGateway commands;
    private final EventStore eventStore;
    private final MeterRegistry meters;

    Acts(CommandGateway commands, EventStore eventStore, MeterRegistry meters) {
        this.commands = commands;
        this.eventStore = eventStore;
        this.meters = meters;
    }

    /**
     * Creates an aggregate, or finds that this very request has created it before.
     *
     * @return the first event of the aggregate where the request is a repetition; empty where it was created now
     * @throws ProblemException where the key has been used for another request
     */
    public Optional<DomainEventMessage<?>> create(Object command, String identifier, RequestMark mark) {
        try {
            send(command, mark, () -> eventAt(identifier, 0).isEmpty());
            return Optional.empty();
        } catch (AxonException e) {
            if (!isConflict(e)) {
                throw e;
            }
            DomainEventMessage<?> first = eventAt(identifier, 0).orElseThrow(() -> e);
            if (!mark.isOn(first.getMetaData())) {
                throw new ProblemException(KEY_REUSED);
            }
            return Optional.of(first);
        }
    }

    /**
     * Changes an aggregate from the version the caller has seen.
     *
     * @param command its handler returns the new version, a {@link Long}
     * @return the new version; the same again where this very request has made the change before
     * @throws ProblemException where the case has moved on from the version seen
     */
    public long change(Object command, String identifier, long seenVersion, RequestMark mark) {
        try {
            return (Long) send(
                    command, mark, () -> eventsFrom(identifier, seenVersion + 1).isEmpty());
        } catch (RefusedException e) {
            // The rules come before Axon's version check: they may have refused what an earlier version would have let
            // pass.
            return versionMadeBefore(identifier, seenVersion, mark, e);
        } catch (AxonException e) {
            if (!isConflict(e)) {
                throw e;
            }
            return versionMadeBefore(identifier, seenVersion, mark, e);
        }
    }

    /**
     * Sends a command, again where it lost a race and its own aggregate is untouched: then the race was for another
     * aggregate that it writes to as well, at whatever version that has.
     */
    private Object send(Object command, RequestMark mark, BooleanSupplier untouched) {
        for (int attempt = 1; ; attempt++) {
            try {
                return send(command, mark);
            } catch (AxonException e) {
                if (attempt == MOST_ATTEMPTS || !isLostRace(e) || !untouched.getAsBoolean()) {
                    throw e;
                }
            }
        }
    }

    /**
     * Adds to an aggregate whatever version it has, again as long as others are faster.
     *
     * @param command its handler returns the new version, a {@link Long}
     * @return the new version; the same again where this very request was carried out before
     * @throws ProblemException where the key has been used for another request to the same aggregate
     */
    public long append(Object command, String identifier, RequestMark mark) {
        for (int attempt = 1; ; attempt++) {
            OptionalLong before = versionOf(identifier, mark);
            if (before.isPresent()) {
                return before.getAsLong();
            }
            try {
                return (Long) send(command, mark);
            } catch (RefusedException e) {
                // This very request may have been carried out a moment ago, and now stands in its own way.
                return versionOf(identifier, mark).orElseThrow(() -> e);
            } catch (AxonException e) {
                if (!isConflict(e) || attempt == MOST_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /**
     * The version this very request came to before; empty where it is new to the aggregate.
     *
     * @throws ProblemException where the key has been used for another request to the same aggregate
     */
    public OptionalLong versionOf(String identifier, RequestMark mark) {
        List<DomainEventMessage<?>> underTheKey = eventsFrom(identifier, 0).stream()
                .filter(event -> mark.hasKeyOf(event.getMetaData()))
                .toList();
        if (underTheKey.stream().anyMatch(event -> !mark.isOn(event.getMetaData()))) {
            throw new ProblemException(KEY_REUSED);
        }
        return underTheKey.stream()
                .mapToLong(DomainEventMessage::getSequenceNumber)
                .max();
    }

    private Object send(Object command, RequestMark mark) {
        Timer.Sample started = Timer.start(meters);
        String outcome = "failed";
        try {
            Object result = commands.sendAndWait(
                    GenericCommandMessage.asCommandMessage(command).withMetaData(mark.asMetaData()));
            outcome = "done";
            return result;
        } catch (RefusedException e) {
            outcome = "refused";
            throw e;
        } catch (AxonException e) {
            outcome = isConflict(e) ? "conflict" : "failed";
            throw e;
        } finally {
            started.stop(Timer.builder("egnevalg.command")
                    .description("Time from a command to its committed events")
                    .tag("command", command.getClass().getSimpleName())
                    .tag("outcome", outcome)
                    .publishPercentileHistogram()
                    .register(meters));
        }
    }

    /** The version this very request came to before; where it did not, what has gone wrong now, or that the case has moved on. */
    private long versionMadeBefore(String identifier, long seenVersion, RequestMark mark, RuntimeException wrong) {
        List<DomainEventMessage<?>> since = eventsFrom(identifier, seenVersion + 1);
        if (since.isEmpty()) {
            throw wrong;
        }
        long events = since.stream()
                .takeWhile(event -> mark.isOn(event.getMetaData()))
                .count();
        if (events == 0) {
            throw new ProblemException(STALE);
        }
        return seenVersion + events;
    }

    private Optional<DomainEventMessage<?>> eventAt(String identifier, long version) {
        return eventsFrom(identifier, version).stream().findFirst();
    }

    private List<DomainEventMessage<?>> eventsFrom(String identifier, long version) {
        return eventStore
                .readEvents(identifier, version)
                .asStream()
                .<DomainEventMessage<?>>map(event -> event)
                .toList();
    }

    /** Whether a command failed because others wrote to the same aggregate before it. */
    public static boolean isConflict(Throwable exception) {
        return isLostRace(exception) || isCausedBy(exception, ConflictingModificationException.class);
    }

    /** Whether others were faster while the command was under way. */
    private static boolean isLostRace(Throwable exception) {
        return isCausedBy(exception, AggregateStreamCreationException.class)
                || isCausedBy(exception, ConcurrencyException.class);
    }

    private static boolean isCausedBy(Throwable exception, Class<? extends AxonException> type) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
