package no.imdi.egnevalg.command.http;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import no.imdi.egnevalg.access.rights.AccessRefusedException;
import no.imdi.egnevalg.command.decision.RefusedException;
import no.imdi.egnevalg.command.turns.NoTurnException;
import no.imdi.egnevalg.command.turns.Turns;
import no.imdi.egnevalg.http.ProblemException;
import org.axonframework.common.AxonException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;

/** Sends commands on behalf of HTTP requests, and knows a repeated request from a conflict. */
@Component
public class Acts {

    /**
     * How often a race may be lost, where the request does not say which version it has seen, before the request is.
     */
    private static final int MOST_ATTEMPTS = 50;

    private final MeasuredCommands commands;
    private final Repetitions repetitions;
    private final Turns turns;

    Acts(MeasuredCommands commands, Repetitions repetitions, Turns turns) {
        this.commands = commands;
        this.repetitions = repetitions;
        this.turns = turns;
    }

    /**
     * Creates an aggregate, or finds that this very request has created it before.
     *
     * @return the first event of the aggregate where the request is a repetition; empty where it was created now
     * @throws ProblemException where the key has been used for another request
     */
    public Optional<DomainEventMessage<?>> create(Object command, String identifier, RequestMark mark) {
        try {
            send(command, mark, () -> repetitions.isUntouchedFrom(identifier, 0));
            return Optional.empty();
        } catch (RefusedException | AccessRefusedException e) {
            // Another case that it names may be out of the caller's sight by now.
            return Optional.of(repetitions.ownCreation(identifier, mark).orElseThrow(() -> e));
        } catch (AxonException e) {
            requireConflict(e);
            return Optional.of(repetitions.creation(identifier, mark).orElseThrow(() -> e));
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
            return (Long) send(command, mark, () -> repetitions.isUntouchedFrom(identifier, seenVersion + 1));
        } catch (RefusedException e) {
            // The rules come before Axon's version check: they may have refused what an earlier version would have let
            // pass.
            OptionalLong before = e.isForGood()
                    ? repetitions.ownChange(identifier, seenVersion, mark)
                    : repetitions.change(identifier, seenVersion, mark);
            return before.orElseThrow(() -> e);
        } catch (AccessRefusedException e) {
            // What this very request has done before may be why its caller may no longer do it.
            return repetitions.ownChange(identifier, seenVersion, mark).orElseThrow(() -> e);
        } catch (AxonException e) {
            requireConflict(e);
            return repetitions.change(identifier, seenVersion, mark).orElseThrow(() -> e);
        }
    }

    /**
     * Sends a command, again where it lost a race and its own aggregate is untouched: then the race was for another
     * aggregate that it writes to as well, at whatever version that has.
     */
    private Object send(Object command, RequestMark mark, BooleanSupplier untouched) {
        Turns.Deadline deadline = turns.deadline();
        for (int attempt = 1; ; attempt++) {
            try {
                return commands.send(command, mark);
            } catch (AxonException e) {
                if (!Conflicts.isLostRace(e) || !untouched.getAsBoolean()) {
                    throw e;
                }
                requireMoreAttempts(attempt, deadline);
            }
        }
    }

    private static void requireMoreAttempts(int made, Turns.Deadline deadline) {
        if (made == MOST_ATTEMPTS || deadline.isPast()) {
            throw new NoTurnException();
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
        Turns.Deadline deadline = turns.deadline();
        for (int attempt = 1; ; attempt++) {
            OptionalLong before = versionOf(identifier, mark);
            if (before.isPresent()) {
                return before.getAsLong();
            }
            try {
                return (Long) commands.send(command, mark);
            } catch (RefusedException e) {
                // This very request may have been carried out a moment ago, and now stands in its own way.
                return versionOf(identifier, mark).orElseThrow(() -> e);
            } catch (AxonException e) {
                requireConflict(e);
                requireMoreAttempts(attempt, deadline);
            }
        }
    }

    private OptionalLong versionOf(String identifier, RequestMark mark) {
        return addition(identifier, mark)
                .map(event -> OptionalLong.of(event.getSequenceNumber()))
                .orElseGet(OptionalLong::empty);
    }

    /**
     * The last event this very request led to before; empty where it is new to the aggregate.
     *
     * @throws ProblemException where the key has been used for another request to the same aggregate
     */
    public Optional<DomainEventMessage<?>> addition(String identifier, RequestMark mark) {
        return repetitions.addition(identifier, mark);
    }

    private static void requireConflict(AxonException e) {
        if (!Conflicts.isConflict(e)) {
            throw e;
        }
    }
}
