package no.imdi.egnevalg.command.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import no.imdi.egnevalg.access.rights.AccessRefusedException;
import no.imdi.egnevalg.command.caller.Callers;
import no.imdi.egnevalg.command.decision.RefusedException;
import no.imdi.egnevalg.command.turns.NoTurnException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.AxonException;
import org.springframework.stereotype.Component;

/** Sends commands and measures the time until their events are committed. */
@Component
class MeasuredCommands {

    private final CommandGateway commands;
    private final Callers callers;
    private final MeterRegistry meters;

    MeasuredCommands(CommandGateway commands, Callers callers, MeterRegistry meters) {
        this.commands = commands;
        this.callers = callers;
        this.meters = meters;
    }

    /**
     * Sends a command and returns what its handler returns.
     *
     * @param command the command, or a message with the command and its own metadata
     */
    Object send(Object command, RequestMark mark) {
        CommandMessage<?> message = GenericCommandMessage.asCommandMessage(command)
                .andMetaData(mark.asMetaData())
                .andMetaData(callers.asMetaData());
        Timer.Sample started = Timer.start(meters);
        String outcome = "failed";
        try {
            Object result = commands.sendAndWait(message);
            outcome = "done";
            return result;
        } catch (RefusedException e) {
            outcome = "refused";
            throw e;
        } catch (AccessRefusedException e) {
            outcome = "denied";
            throw e;
        } catch (NoTurnException e) {
            outcome = "no-turn";
            throw e;
        } catch (AxonException e) {
            outcome = Conflicts.isConflict(e) ? "conflict" : "failed";
            throw e;
        } finally {
            started.stop(Timer.builder("egnevalg.command")
                    .description("Time from a command to its committed events")
                    .tag("command", message.getPayloadType().getSimpleName())
                    .tag("outcome", outcome)
                    .publishPercentileHistogram()
                    .register(meters));
        }
    }
}
