package no.imdi.egnevalg.query.projection;

import java.util.Optional;
import no.imdi.egnevalg.query.eventlog.EventLog;
import org.springframework.stereotype.Component;

/**
 * Tells how far the views are filled that have no generation to read yet. Such a view gives no answer: its figures
 * would belong to no day, and it would show cases to units that they have left since, or cases that were erased later.
 * A view that is filled beside the one that is read answers.
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

    /** Returns the progress of a view that cannot be read yet; empty where it can be read. */
    public Optional<Filling> before(String projection) {
        return served.generation(projection).isPresent()
                ? Optional.empty()
                : Optional.of(served.building(projection).map(this::of).orElseGet(() -> filling(0)));
    }

    /** Returns the progress of a generation. */
    Filling of(GenerationKey key) {
        return filling(states.index(key.text()));
    }

    private Filling filling(long reached) {
        return new Filling(reached, log.headIndex());
    }
}
