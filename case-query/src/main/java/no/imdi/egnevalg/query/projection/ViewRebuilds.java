package no.imdi.egnevalg.query.projection;

import java.util.Optional;
import no.imdi.egnevalg.query.eventlog.EventLog;
import org.springframework.stereotype.Component;

/**
 * Which views are being filled from the first event on. Until such a view has once come to where the log then ended, its figures
 * are of no day, and it shows cases as they once were: to units they have left since, or not erased yet. From then on it is
 * filled, however far it lags behind.
 */
@Component
public class ViewRebuilds {

    private final ProjectionStates states;
    private final EventLog log;

    ViewRebuilds(ProjectionStates states, EventLog log) {
        this.states = states;
        this.log = log;
    }

    /** Whether the view of a projection has been filled. */
    public boolean isOver(String projection) {
        return states.of(projection).map(ProjectionState::isFilled).orElse(false);
    }

    /** How far the view of a projection has come that is being filled; empty where it has been. */
    public Optional<Filling> of(String projection) {
        ProjectionState state = states.of(projection).orElse(ProjectionState.NEW);
        return state.isFilled()
                ? Optional.empty()
                : Optional.of(new Filling(state.emptying() ? 0 : state.index(), log.headIndex()));
    }
}
