package no.imdi.egnevalg.command.casefile.request;

import java.util.List;
import java.util.Optional;
import no.imdi.egnevalg.command.casefile.state.CaseFiles;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Wraps every command. Writes the note that came with an act, after the events of the act and in the same transaction.
 */
public final class NotesOfActs implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final CaseFiles caseFiles;

    public NotesOfActs(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /** Returns the version after the note. Without a note, returns what the act itself returned. */
    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        Object result = chain.proceed();
        Optional<SealedNote> note = SealedNote.in(unitOfWork.getMessage().getMetaData());
        return note.isEmpty()
                ? result
                : caseFiles.append(note.get().caseId(), List.of(note.get().written()));
    }
}
