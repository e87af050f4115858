package no.imdi.egnevalg.command.conversations;

import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.rights.AccessRefusedException;
import no.imdi.egnevalg.command.caller.Callers;
import no.imdi.egnevalg.kernel.casefile.Unit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Repository;

/** Allows corrections of a count only to the unit that held the conversations. */
public final class ConversationLogAccess implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final Repository<ConversationLog> logs;

    public ConversationLogAccess(Repository<ConversationLog> logs) {
        this.logs = logs;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        if (unitOfWork.getMessage().getPayload() instanceof CorrectConversations command) {
            Caller caller =
                    Callers.in(unitOfWork.getMessage().getMetaData()).orElseThrow(AccessRefusedException::notPermitted);
            Unit unit = logs.load(command.logId()).invoke(ConversationLog::unit);
            if (unit == null) {
                throw AccessRefusedException.noSuchConversationLog();
            }
            if (!caller.worksIn(unit)) {
                throw AccessRefusedException.conversationLogNotFound();
            }
        }
        return chain.proceed();
    }
}
