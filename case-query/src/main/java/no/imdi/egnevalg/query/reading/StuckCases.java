package no.imdi.egnevalg.query.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The cases of which a view does not know everything: an event of theirs lies among its dead letters. What cannot be read may have
 * changed who may see the case, whatever name it bears.
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
        this.ofThisView = eq("processingGroup", projection);
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
