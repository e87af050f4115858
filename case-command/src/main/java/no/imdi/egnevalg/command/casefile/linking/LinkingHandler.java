package no.imdi.egnevalg.command.casefile.linking;

import no.imdi.egnevalg.command.casefile.state.CaseFiles;
import org.axonframework.commandhandling.CommandHandler;

/** Handles commands about links: loads both cases and asks the rules. */
public final class LinkingHandler {

    private final CaseFiles caseFiles;

    public LinkingHandler(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @CommandHandler
    long handle(LinkCaseFiles command) {
        var cases = caseFiles.load(command.caseId(), command.seenVersion(), command.otherCaseId());
        var decision = LinkingRules.decide(cases.acted(), cases.other(), command);
        return caseFiles.append(command.caseId(), decision.orThrow());
    }

    @CommandHandler
    long handle(UnlinkCaseFiles command) {
        var cases = caseFiles.load(command.caseId(), command.seenVersion(), command.otherCaseId());
        var decision = UnlinkingRules.decide(cases.acted(), cases.other(), command);
        return caseFiles.append(command.caseId(), decision.orThrow());
    }
}
