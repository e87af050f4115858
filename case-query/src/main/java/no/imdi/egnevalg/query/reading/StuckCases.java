package no.imdi.egnevalg.query.reading;

import static com.mongodb.client.model.Filters.nin;

import java.util.Set;
import no.imdi.egnevalg.query.projection.DeadLetters;
import org.bson.conversions.Bson;

/**
 * The cases of which a view does not know everything: an event of theirs lies among its dead letters. What cannot be read may have
 * changed who may see the case, whatever name it bears.
 */
public final class StuckCases {

    private final DeadLetters deadLetters;
    private final String projection;

    /**
     * The cases that are stuck in one view.
     *
     * @param projection name of the projection that fills it
     */
    public StuckCases(DeadLetters deadLetters, String projection) {
        this.deadLetters = deadLetters;
        this.projection = projection;
    }

    /** Whether the case is. */
    public boolean has(String caseId) {
        return deadLetters.has(projection, caseId);
    }

    /** All of them; most often there are none. */
    public Set<String> all() {
        return deadLetters.streams(projection);
    }

    /** Finds documents of cases that are not. */
    public Bson none() {
        return nin("_id", all());
    }
}
