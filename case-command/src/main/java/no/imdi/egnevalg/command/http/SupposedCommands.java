package no.imdi.egnevalg.command.http;

import java.util.Map;
import no.imdi.egnevalg.command.decision.Reason;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Asks the rules about commands that nobody has sent, and takes back whatever they come to. */
public final class SupposedCommands implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final String SUPPOSED = "supposed";

    /** The command, to be decided about and nothing more. */
    static CommandMessage<?> supposed(CommandMessage<?> command) {
        return command.andMetaData(Map.of(SUPPOSED, true));
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        Object result = chain.proceed();
        if (unitOfWork.getMessage().getMetaData().containsKey(SUPPOSED)) {
            throw new AcceptedException();
        }
        return result;
    }

    /** The rules have no {@link Reason} against it. Nothing of it is committed. */
    static final class AcceptedException extends RuntimeException {

        AcceptedException() {
            super("supposed only", null, false, false);
        }
    }
}
