package no.imdi.egnevalg.command.unithandover;

import java.util.List;
import java.util.function.Predicate;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.rights.AccessRefusedException;
import no.imdi.egnevalg.command.http.Acts;
import no.imdi.egnevalg.command.http.IdempotencyKey;
import no.imdi.egnevalg.command.http.RequestMarks;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import no.imdi.egnevalg.kernel.codelist.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Shared by the endpoints of handovers of units: checks which handovers a caller may see, and builds answers. */
@Component
class UnitHandoverDesk {

    private static final Problem NOT_FOUND = Problem.of(
            HttpStatus.NOT_FOUND, "unit-handover-not-found", "There is no such handover of a unit for this caller.");

    private final UnitHandovers handovers;
    private final Acts acts;
    private final RequestMarks marks;

    UnitHandoverDesk(UnitHandovers handovers, Acts acts, RequestMarks marks) {
        this.handovers = handovers;
        this.acts = acts;
        this.marks = marks;
    }

    /** Identifies a repeated request. */
    private record Asked(String unitHandoverId, String act, Object body) {}

    /**
     * The handover, if the caller may see it. The competence team sees all handovers, others those of their own unit.
     */
    UnitHandovers.Listed visible(String unitHandoverId, Caller caller) {
        return handovers
                .find(unitHandoverId)
                .filter(concerns(caller))
                .orElseThrow(() -> new ProblemException(NOT_FOUND));
    }

    /** The handover, if the caller works in the unit that is to take the cases over. */
    UnitHandovers.Listed offeredTo(Caller caller, String unitHandoverId) {
        UnitHandovers.Listed listed = visible(unitHandoverId, caller);
        if (!caller.ownUnit().key().equals(listed.toUnit())) {
            throw AccessRefusedException.notPermitted();
        }
        return listed;
    }

    List<UnitHandoverAnswer> allVisible(Caller caller) {
        return handovers.all().stream().filter(concerns(caller)).map(this::told).toList();
    }

    /** Carries out an act on a handover, once for each key. */
    UnitHandoverAnswer perform(
            String unitHandoverId, IdempotencyKey key, Caller caller, String act, Object body, Object command) {
        acts.append(
                command,
                unitHandoverId,
                marks.of(key.ofCaller(caller.author(), "unit-handover-act"), new Asked(unitHandoverId, act, body)));
        return answer(unitHandoverId);
    }

    UnitHandoverAnswer answer(String unitHandoverId) {
        return told(handovers.find(unitHandoverId).orElseThrow());
    }

    private UnitHandoverAnswer told(UnitHandovers.Listed listed) {
        return UnitHandoverAnswer.of(listed, handovers.progress(listed.unitHandoverId()));
    }

    private static Predicate<UnitHandovers.Listed> concerns(Caller caller) {
        String own = caller.ownUnit().key();
        return listed ->
                caller.role() == Role.COMPETENCE_TEAM || own.equals(listed.fromUnit()) || own.equals(listed.toUnit());
    }
}
