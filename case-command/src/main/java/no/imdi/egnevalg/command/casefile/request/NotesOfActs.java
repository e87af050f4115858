package no.imdi.egnevalg.command.casefile.request;

import java.util.List;
import java.util.Optional;
import no.imdi.egnevalg.command.casefile.state.CaseFiles;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Stands around every command: where something was said beside the act, it is written after what the act leads to, in
 * one transaction.
 */
public final class NotesOfActs implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final CaseFiles caseFiles;

    public NotesOfActs(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /** The version after the note; where there is none, what the act itself returns. */
    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        Object result = chain.proceed();
        Optional<SealedNote> note = SealedNote.in(unitOfWork.getMessage().getMetaData());
        return note.isEmpty()
                ? result
                : caseFiles.append(note.get().caseId(), List.of(note.get().written()));
    }
}
