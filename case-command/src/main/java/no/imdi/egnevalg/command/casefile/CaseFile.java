package no.imdi.egnevalg.command.casefile;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import no.imdi.egnevalg.command.casefile.correction.CorrectRegistration;
import no.imdi.egnevalg.command.casefile.correction.CorrectionRules;
import no.imdi.egnevalg.command.casefile.opening.CaseNumberRegister;
import no.imdi.egnevalg.command.casefile.opening.OpenCaseFile;
import no.imdi.egnevalg.command.casefile.opening.OpeningRules;
import no.imdi.egnevalg.command.casefile.voiding.VoidCaseFile;
import no.imdi.egnevalg.command.casefile.voiding.VoidingRules;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The case file as Axon carries it. It decides nothing: every act asks the rules of its own package. */
public class CaseFile {

    @AggregateIdentifier
    private @Nullable String caseId;

    private @Nullable CaseFileState state;

    /** For Axon, which replays events into it. */
    protected CaseFile() {}

    @CommandHandler
    CaseFile(OpenCaseFile command, CodeLists codeLists, CaseNumberRegister caseNumbers) {
        var opened = OpeningRules.decide(command, codeLists).orThrow();
        caseNumbers.reserve(opened.caseNumber(), opened.caseId());
        apply(opened);
    }

    @CommandHandler
    void handle(CorrectRegistration command, CodeLists codeLists) {
        apply(CorrectionRules.decide(state(), command, codeLists).orThrow());
    }

    @CommandHandler
    void handle(VoidCaseFile command) {
        apply(VoidingRules.decide(state(), command).orThrow());
    }

    @EventSourcingHandler
    void on(CaseFileEvent event) {
        caseId = event.caseId();
        state = CaseFileState.after(state, event);
    }

    private CaseFileState state() {
        return Objects.requireNonNull(state, () -> "No event yet in " + caseId);
    }
}
