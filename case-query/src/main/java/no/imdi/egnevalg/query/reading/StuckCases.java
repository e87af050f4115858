package no.imdi.egnevalg.query.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.HashSet;
import java.util.Set;
import no.imdi.egnevalg.query.scope.ScopeEvents;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The cases of which a view may not know any more who may see them: an event that could have changed it lies among the dead
 * letters of the view.
 */
public final class StuckCases {

    private final MongoCollection<Document> deadLetters;
    private final Bson ofThisView;

    /**
     * The cases that are stuck in one view.
     *
     * @param projection name of the projection that fills it
     */
    public StuckCases(MongoDatabase database, String projection) {
        this.deadLetters = database.getCollection("deadletters");
        this.ofThisView =
                and(eq("processingGroup", projection), nin("message.payloadType", ScopeEvents.LEAVE_SCOPE_ALONE));
    }

    /** Whether the case is. */
    public boolean has(String caseId) {
        return deadLetters
                        .find(and(ofThisView, eq("sequenceIdentifier", caseId)))
                        .first()
                != null;
    }

    /** All of them; most often there are none. */
    public Set<String> all() {
        return deadLetters
                .distinct("sequenceIdentifier", ofThisView, String.class)
                .into(new HashSet<>());
    }

    /** Finds documents of cases that are not. */
    public Bson none() {
        return nin("_id", all());
    }
}
