package no.imdi.egnevalg.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/**
 * One generation of a view, in collections of its own. It is read only from the switch to it until shortly after the
 * switch to the next. So a stalled writer writes only to a generation that nobody reads any more.
 *
 * @param beingFilled whether it is not read yet, so that lost writes can be repeated from the first event on
 */
public record ViewGeneration(MongoDatabase database, GenerationKey id, boolean beingFilled) implements ViewCollections {

    private static final char SEPARATOR = '.';

    /** The key of its state and its dead letters. */
    public String key() {
        return id.text();
    }

    @Override
    public MongoCollection<Document> collection(String name) {
        return database.getCollection(key() + SEPARATOR + name);
    }

    void drop() {
        for (String name : database.listCollectionNames()) {
            if (name.startsWith(key() + SEPARATOR)) {
                database.getCollection(name).drop();
            }
        }
    }
}
