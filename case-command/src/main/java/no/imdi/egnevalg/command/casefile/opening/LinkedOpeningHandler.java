package no.imdi.egnevalg.command.casefile.opening;

import no.imdi.egnevalg.command.casefile.state.CaseFiles;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import org.axonframework.commandhandling.CommandHandler;

/** Handles openings with a link: loads the other case and asks the rule. */
public final class LinkedOpeningHandler {

    private final CaseFiles caseFiles;

    public LinkedOpeningHandler(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @CommandHandler
    long handle(OpenLinkedCaseFile command, CodeLists codeLists) {
        var decision = LinkedOpeningRules.decide(caseFiles.find(command.linkedTo()), command, codeLists);
        return caseFiles.append(command.opening().caseId(), decision.orThrow());
    }
}
