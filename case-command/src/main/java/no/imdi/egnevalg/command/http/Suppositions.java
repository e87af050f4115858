package no.imdi.egnevalg.command.http;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.caller.Callers;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.command.decision.RefusedException;
import no.imdi.egnevalg.http.FieldError;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Checks a request with missing fields by the rules, assuming one possible value of those fields after the other. */
@Component
class Suppositions {

    private final CommandGateway commands;
    private final Callers callers;

    Suppositions(CommandGateway commands, Callers callers) {
        this.commands = commands;
        this.callers = callers;
    }

    /** The reasons that hold whatever the values of the missing fields are: see {@link CertainReasons}. */
    List<Reason> certainReasons(List<FieldError> errors, Stream<Object> supposed) {
        return CertainReasons.among(errors, supposed.map(this::reasons));
    }

    private List<Reason> reasons(Object command) {
        try {
            commands.sendAndWait(SupposedCommands.supposed(
                    GenericCommandMessage.asCommandMessage(command).andMetaData(callers.asMetaData())));
        } catch (RefusedException e) {
            return List.copyOf(e.reasons());
        } catch (RuntimeException e) {
            // The command was accepted, or failed for a reason not to be reported before the request is
            // complete, such as a lack of access.
            return List.of();
        }
        return List.of();
    }
}
