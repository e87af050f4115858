package no.imdi.egnevalg.command.casefile.referral;

import java.util.Optional;
import no.imdi.egnevalg.command.casefile.state.CaseFiles;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import org.axonframework.commandhandling.CommandHandler;

/** Handles acceptances: loads both cases and asks the rule. */
public final class AcceptanceHandler {

    private final CaseFiles caseFiles;

    public AcceptanceHandler(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @CommandHandler
    long handle(AcceptReferral command, CodeLists codeLists) {
        var cases = cases(command);
        var decision = AcceptanceRules.decide(cases.acted(), cases.other(), command, codeLists);
        return caseFiles.append(command.caseId(), decision.orThrow());
    }

    private CaseFiles.Pair cases(AcceptReferral command) {
        String joins = command.receiving().joins();
        return joins == null
                ? new CaseFiles.Pair(caseFiles.load(command.caseId(), command.seenVersion()), Optional.empty())
                : caseFiles.load(command.caseId(), command.seenVersion(), joins);
    }
}
