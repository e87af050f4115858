package no.imdi.egnevalg.query.projection;

import java.util.Optional;
import no.imdi.egnevalg.query.eventlog.EventLog;
import org.springframework.stereotype.Component;

/**
 * How far the views have come that are being filled from the first event on. One that is filled beside what is read
 * keeps nobody from an answer. One of which nothing has been filled yet does: its figures would be of no day, and it
 * would show cases as they once were, to units they have left since, or not erased yet.
 */
@Component
public class ViewRebuilds {

    private final ServedViews served;
    private final ProjectionStates states;
    private final EventLog log;

    ViewRebuilds(ServedViews served, ProjectionStates states, EventLog log) {
        this.served = served;
        this.states = states;
        this.log = log;
    }

    /** How far the view of a projection has come of which nothing can be read; empty where something can. */
    public Optional<Filling> before(String projection) {
        return served.generation(projection).isPresent()
                ? Optional.empty()
                : Optional.of(served.building(projection).map(this::of).orElseGet(() -> filling(0)));
    }

    /** How far a generation has come. */
    Filling of(GenerationKey key) {
        return filling(states.index(key.text()));
    }

    private Filling filling(long reached) {
        return new Filling(reached, log.headIndex());
    }
}
