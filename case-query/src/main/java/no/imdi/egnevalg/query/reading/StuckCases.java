package no.imdi.egnevalg.query.reading;

import static com.mongodb.client.model.Filters.nin;

import java.util.Set;
import no.imdi.egnevalg.query.projection.DeadLetters;
import no.imdi.egnevalg.query.projection.ServedView;
import org.bson.conversions.Bson;

/**
 * Finds the cases with an event among the dead letters of a view. The unread event may have changed who may see the
 * case, whatever its type.
 */
public final class StuckCases {

    private final DeadLetters deadLetters;
    private final ServedView view;

    /** Finds the cases that are stuck in one view. */
    public StuckCases(DeadLetters deadLetters, ServedView view) {
        this.deadLetters = deadLetters;
        this.view = view;
    }

    /** True where the case is stuck. */
    public boolean has(String caseId) {
        return deadLetters.has(view.key(), caseId);
    }

    /** Returns all stuck cases. There are usually none. */
    public Set<String> all() {
        return deadLetters.streams(view.key());
    }

    /** Returns a filter that leaves out stuck cases. */
    public Bson none() {
        return nin("_id", all());
    }
}
