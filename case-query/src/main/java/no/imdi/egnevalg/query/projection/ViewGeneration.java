package no.imdi.egnevalg.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/**
 * One filling of a view, in collections of its own. Nobody reads it before it is switched to, nor, a moment later,
 * after the next has been. So whatever a writer does that has stood still meanwhile, it does where nobody looks.
 *
 * @param beingFilled whether it is not read yet: what is lost of it can be written again from the first event on
 */
public record ViewGeneration(MongoDatabase database, GenerationKey id, boolean beingFilled) implements ViewCollections {

    private static final char SEPARATOR = '.';

    /** What its state and its dead letters stand under. */
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
