package no.imdi.egnevalg.command.casefile.limits;

import java.util.List;
import no.imdi.egnevalg.command.casefile.access.ActingUnit;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.command.casefile.access.OtherCasesCommand;
import no.imdi.egnevalg.command.casefile.state.CaseFiles;
import no.imdi.egnevalg.command.decision.RefusedException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Wraps every command. Rolls an act back where its case then exceeds a limit. Acts of privacy officers and of the
 * register itself count, but are never refused.
 */
public final class LimitedCases implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final CaseFiles caseFiles;
    private final CaseLimits limits;

    public LimitedCases(CaseFiles caseFiles, CaseLimits limits) {
        this.caseFiles = caseFiles;
        this.limits = limits;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        Object result = chain.proceed();
        if (unitOfWork.getMessage().getPayload() instanceof OtherCasesCommand act && !isOfPrivacyOfficers(act)) {
            act.aggregates().forEach(this::requireWithinLimits);
        }
        return result;
    }

    private static boolean isOfPrivacyOfficers(OtherCasesCommand act) {
        return act instanceof CaseCommand command && command.actingUnit() instanceof ActingUnit.PrivacyOfficers;
    }

    private void requireWithinLimits(String caseId) {
        List<CaseLimitRefusal> refusals = caseFiles
                .actsOfDay(caseId)
                .map(day -> CaseLimitRules.refusals(day, caseFiles.version(caseId), limits))
                .orElse(List.of());
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }
}
