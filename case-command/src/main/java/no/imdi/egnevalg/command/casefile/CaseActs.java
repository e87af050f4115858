package no.imdi.egnevalg.command.casefile;

import no.imdi.egnevalg.command.http.Acts;
import no.imdi.egnevalg.command.http.RequestMark;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Carries out acts on case files, each from the version its author has seen to the next. */
@Component
public class CaseActs {

    private final Acts acts;

    CaseActs(Acts acts) {
        this.acts = acts;
    }

    /** An act is named too, for the same body may mean another act at another address; and so is its author, whose key it is. */
    private record Asked(String caseId, long seenVersion, String author, String act, Object body) {}

    /**
     * Carries out one act.
     *
     * @param body what was sent, by which a repetition is known; also what the address says beside the case
     * @param command what it asks for
     */
    public ResponseEntity<ActAnswer> perform(ActRequest request, Object body, Object command) {
        return ActAnswer.of(request.caseId(), carryOut(request, body, command));
    }

    /** As {@link #perform}, for endpoints that answer with more than the new version, which it returns. */
    public long carryOut(ActRequest request, Object body, Object command) {
        String act = command.getClass().getSimpleName();
        String author = request.recorded().by().id();
        RequestMark mark =
                RequestMark.of(request.key(), new Asked(request.caseId(), request.seenVersion(), author, act, body));
        return acts.change(command, request.caseId(), request.seenVersion(), mark);
    }
}
