package no.imdi.egnevalg.command.casefile.access;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.rights.AccessRefusedException;
import no.imdi.egnevalg.command.caller.Callers;
import no.imdi.egnevalg.command.caller.OwnUnitCommand;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.casefile.state.CaseFiles;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.command.decision.RefusedException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Checks access before every command. It reads the case in the unit of work of the act, so that nothing can change in
 * between. It runs before the version is compared, so that callers without access learn nothing from the comparison.
 */
public final class CaseAccess implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final CaseFiles caseFiles;

    public CaseAccess(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        Caller caller = Callers.in(message.getMetaData()).orElseThrow(AccessRefusedException::notPermitted);
        if (message.getPayload() instanceof OtherCasesCommand command) {
            look(command, caller);
        }
        return message.getPayload() instanceof OwnUnitCommand command && !caller.worksIn(command.unit())
                ? refuse(chain)
                : chain.proceed();
    }

    /**
     * Errors in the named unit itself are reported first; nothing else is told about another unit. All changes are
     * rolled back in both cases.
     */
    private static Object refuse(InterceptorChain chain) throws Exception {
        try {
            chain.proceed();
        } catch (RefusedException e) {
            if (e.reasons().stream().noneMatch(Reason::liesInState)) {
                throw e;
            }
        }
        throw AccessRefusedException.otherUnit("/service");
    }

    /** Cases are loaded in the same order as by the act itself. Otherwise two acts could deadlock. */
    private void look(OtherCasesCommand command, Caller caller) {
        Set<String> involved = new TreeSet<>(command.otherCases());
        if (command instanceof CaseCommand act) {
            involved.add(act.caseId());
        }
        Set<String> hidden = new HashSet<>();
        for (String caseId : involved) {
            Optional<CaseFileState> state = caseFiles.find(caseId);
            if (command instanceof CaseCommand act && caseId.equals(act.caseId())) {
                requireGranted(state.map(found -> CaseAccessRules.decide(found.facts(), act.actingUnit(), caller))
                        .orElseThrow(AccessRefusedException::noSuchCase));
            } else if (state.filter(found -> !CaseAccessRules.maySee(found.facts(), caller))
                    .isPresent()) {
                hidden.add(caseId);
            }
        }
        caseFiles.hide(hidden);
    }

    private static void requireGranted(CaseAccessRules.Access access) {
        switch (access) {
            case GRANTED -> {}
            case SEES_ONLY -> throw AccessRefusedException.notPermittedForCase();
            case HIDDEN -> throw AccessRefusedException.caseNotFound();
        }
    }
}
