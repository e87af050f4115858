package no.imdi.egnevalg.command.http;

import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Checks commands that nobody has sent by the rules, and rolls back their changes. */
public final class SupposedCommands implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final String SUPPOSED = "supposed";

    /** Marks a command to be decided but not carried out. */
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

    /** The rules accepted the command. Nothing is committed. */
    static final class AcceptedException extends RuntimeException {

        AcceptedException() {
            super("supposed only", null, false, false);
        }
    }
}
