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

/** Sends commands for HTTP requests, and distinguishes a repeated request from a conflict. */
@Component
public class Acts {

    /**
     * How often a command may lose a race before the request is refused, where losing does not make the seen version
     * stale.
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
     * Creates an aggregate, or finds that the same request has already created it.
     *
     * @return the first event of the aggregate where the request is a repetition; empty where the aggregate was created
     *     now
     * @throws ProblemException where the key has been used for another request
     */
    public Optional<DomainEventMessage<?>> create(Object command, String identifier, RequestMark mark) {
        try {
            send(command, mark, () -> repetitions.isUntouchedFrom(identifier, 0));
            return Optional.empty();
        } catch (RefusedException | AccessRefusedException e) {
            // Another case that the request names may no longer be visible to the caller.
            return Optional.of(repetitions.ownCreation(identifier, mark).orElseThrow(() -> e));
        } catch (AxonException e) {
            requireConflict(e);
            return Optional.of(repetitions.creation(identifier, mark).orElseThrow(() -> e));
        }
    }

    /**
     * Changes an aggregate from the version that the caller has seen.
     *
     * @param command a command whose handler returns the new version, a {@link Long}
     * @return the new version; the same one again where the same request has already made the change
     * @throws ProblemException where the aggregate has changed since the version seen
     */
    public long change(Object command, String identifier, long seenVersion, RequestMark mark) {
        try {
            return (Long) send(command, mark, () -> repetitions.isUntouchedFrom(identifier, seenVersion + 1));
        } catch (RefusedException e) {
            // The rules run before Axon's version check. They may have refused what was possible at the version
            // seen.
            OptionalLong before = e.isForGood()
                    ? repetitions.ownChange(identifier, seenVersion, mark)
                    : repetitions.change(identifier, seenVersion, mark);
            return before.orElseThrow(() -> e);
        } catch (AccessRefusedException e) {
            // The first run of the same request may be the reason why the caller no longer has access.
            return repetitions.ownChange(identifier, seenVersion, mark).orElseThrow(() -> e);
        } catch (AxonException e) {
            requireConflict(e);
            return repetitions.change(identifier, seenVersion, mark).orElseThrow(() -> e);
        }
    }

    /**
     * Sends a command, and sends it again where it lost a race while its own aggregate is unchanged. The race was then
     * for another aggregate, which the command writes to at its current version.
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
     * Adds to an aggregate at its current version. Tries again while others are faster.
     *
     * @param command a command whose handler returns the new version, a {@link Long}
     * @return the new version; the same one again where the same request was carried out before
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
                // The same request may have been carried out a moment ago and cause the refusal.
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
     * The last event that the same request led to; empty where the request is new to the aggregate.
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
