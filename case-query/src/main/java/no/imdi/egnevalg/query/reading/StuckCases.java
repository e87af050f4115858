package no.imdi.egnevalg.query.reading;

import static com.mongodb.client.model.Filters.nin;

import java.util.Set;
import no.imdi.egnevalg.query.projection.DeadLetters;
import no.imdi.egnevalg.query.projection.ServedView;
import org.bson.conversions.Bson;

/**
 * The cases of which a view does not know everything: an event of theirs lies among its dead letters. What cannot be
 * read may have changed who may see the case, whatever name it bears.
 */
public final class StuckCases {

    private final DeadLetters deadLetters;
    private final ServedView view;

    /** The cases that are stuck in one view. */
    public StuckCases(DeadLetters deadLetters, ServedView view) {
        this.deadLetters = deadLetters;
        this.view = view;
    }

    /** Whether the case is. */
    public boolean has(String caseId) {
        return deadLetters.has(view.key(), caseId);
    }

    /** All of them; most often there are none. */
    public Set<String> all() {
        return deadLetters.streams(view.key());
    }

    /** Finds documents of cases that are not. */
    public Bson none() {
        return nin("_id", all());
    }
}
