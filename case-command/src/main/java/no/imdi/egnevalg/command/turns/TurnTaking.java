package no.imdi.egnevalg.command.turns;

import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;

/**
 * Runs before the transaction of every command, and lets it begin when its turn comes. Commands inside another unit of
 * work take no turns, because whoever started it has taken the turns for all of them.
 */
public final class TurnTaking implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final CommandTargetResolver targets =
            AnnotationCommandTargetResolver.builder().build();
    private final Turns turns;

    public TurnTaking(Turns turns) {
        this.turns = turns;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        if (unitOfWork.parent().isEmpty()) {
            Turns.Turn turn = turns.take(aggregates(unitOfWork.getMessage()));
            unitOfWork.onCleanup(_ -> turn.close());
        }
        return chain.proceed();
    }

    private Set<String> aggregates(CommandMessage<?> message) {
        return message.getPayload() instanceof JointCommand joint
                ? joint.aggregates()
                : Set.of(targets.resolveTarget(message).getIdentifier());
    }
}
