package no.imdi.egnevalg.command.casefile.request;

import no.imdi.egnevalg.command.http.Acts;
import no.imdi.egnevalg.command.http.RequestMark;
import no.imdi.egnevalg.command.http.RequestMarks;
import no.imdi.egnevalg.sealing.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Carries out acts on case files, each from the version its author has seen to the next. */
@Component
public class CaseActs {

    private final Acts acts;
    private final RequestMarks marks;
    private final Notes notes;

    CaseActs(Acts acts, RequestMarks marks, Notes notes) {
        this.acts = acts;
        this.marks = marks;
        this.notes = notes;
    }

    /**
     * An act is named too, for the same body may mean another act at another address; and so is its author, whose key
     * it is.
     */
    private record Asked(String caseId, long seenVersion, String author, String act, Object body) {}

    /**
     * Carries out one act.
     *
     * @param body what was sent, by which a repetition is known; also what the address says beside the case
     * @param command what it asks for
     */
    public ResponseEntity<ActAnswer> perform(ActRequest request, Object body, Object command) {
        return perform(request, body, command, null);
    }

    /**
     * Carries out one act, and writes down what was said beside it.
     *
     * @param note what the body says in words, looked through already; null where it says nothing
     */
    public ResponseEntity<ActAnswer> perform(ActRequest request, Object body, Object command, @Nullable FreeText note) {
        return ActAnswer.of(request.caseId(), carryOut(request, body, command, note));
    }

    /** As {@link #perform}, for endpoints that answer with more than the new version, which it returns. */
    public long carryOut(ActRequest request, Object body, Object command) {
        return carryOut(request, body, command, null);
    }

    /** As {@link #perform}, for endpoints that answer with more than the new version, which it returns. */
    public long carryOut(ActRequest request, Object body, Object command, @Nullable FreeText note) {
        String act = command.getClass().getSimpleName();
        String author = request.recorded().by().id();
        RequestMark mark = marks.of(
                request.key(),
                new Asked(request.caseId(), request.seenVersion(), author, act, body),
                notes.fingerprintsIn(request.caseId()));
        Object withNote = SealedNote.beside(command, notes.sealFor(request, note));
        return acts.change(withNote, request.caseId(), request.seenVersion(), mark);
    }
}
