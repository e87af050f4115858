package no.imdi.egnevalg.command.http;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.caller.Callers;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.command.decision.RefusedException;
import no.imdi.egnevalg.http.FieldError;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/**
 * Finds what the rules say of a request whatever its missing fields were: each is supposed to have one value after the other, and a
 * reason that does not hold for all of them is none.
 */
@Component
class Suppositions {

    private final CommandGateway commands;
    private final Callers callers;

    Suppositions(CommandGateway commands, Callers callers) {
        this.commands = commands;
        this.callers = callers;
    }

    /** The reasons that hold whatever is supposed, without those about the fields that were wrong. */
    List<Reason> certainReasons(List<FieldError> errors, Stream<Object> supposed) {
        Iterator<Object> rest = supposed.iterator();
        List<Reason> certain = rest.hasNext() ? reasons(rest.next()) : new ArrayList<>();
        certain.removeIf(reason -> errors.stream().anyMatch(error -> isAbout(reason, error)));
        while (!certain.isEmpty() && rest.hasNext()) {
            certain.retainAll(reasons(rest.next()));
        }
        return certain;
    }

    private static boolean isAbout(Reason reason, FieldError error) {
        return (reason.pointer() + "/").startsWith(error.pointer() + "/");
    }

    private List<Reason> reasons(Object command) {
        try {
            commands.sendAndWait(SupposedCommands.supposed(
                    GenericCommandMessage.asCommandMessage(command).andMetaData(callers.asMetaData())));
        } catch (RefusedException e) {
            return new ArrayList<>(e.reasons());
        } catch (RuntimeException e) {
            // Accepted; or not to be told of before the request is complete, such as whether the caller may do it.
            return new ArrayList<>();
        }
        return new ArrayList<>();
    }
}
