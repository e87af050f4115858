package no.imdi.egnevalg.command.casefile.request;

import no.imdi.egnevalg.command.http.Acts;
import no.imdi.egnevalg.command.http.RequestMark;
import no.imdi.egnevalg.command.http.RequestMarks;
import no.imdi.egnevalg.sealing.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Carries out acts on case files. Each act leads from the version that its author has seen to the next. */
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
     * Identifies a request. The same body may mean another act at another address, so the act is part of it.
     * Idempotency keys belong to their author, so the author is part of it too.
     */
    private record Asked(String caseId, long seenVersion, String author, String act, Object body) {}

    /**
     * Carries out one act.
     *
     * @param body the body sent, with what the path names beside the case. It identifies a repeated request
     * @param command the command to send
     */
    public ResponseEntity<ActAnswer> perform(ActRequest request, Object body, Object command) {
        return perform(request, body, command, null);
    }

    /**
     * Carries out one act and writes the note that came with it.
     *
     * @param note the note in the body, already checked; null where there is none
     */
    public ResponseEntity<ActAnswer> perform(ActRequest request, Object body, Object command, @Nullable FreeText note) {
        return ActAnswer.of(request.caseId(), carryOut(request, body, command, note));
    }

    /** As {@link #perform}, but returns the new version, for endpoints that answer with more than that. */
    public long carryOut(ActRequest request, Object body, Object command) {
        return carryOut(request, body, command, null);
    }

    /** As {@link #perform}, but returns the new version, for endpoints that answer with more than that. */
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
