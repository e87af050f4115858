package no.imdi.egnevalg.query.projection;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** A view as a request reads it: the collections of the generation that the request uses. */
public final class ServedView implements ViewCollections {

    private final String projection;
    private final ServedViews views;
    private final ProjectionStates states;

    ServedView(String projection, ServedViews views, ProjectionStates states) {
        this.projection = projection;
        this.views = views;
        this.states = states;
    }

    @Override
    public MongoCollection<Document> collection(String name) {
        return generation().collection(name);
    }

    /** The key of its dead letters. */
    public String key() {
        return generation().key();
    }

    /**
     * The highest global index that it contains. Events below it that were committed late may still be missing. 0 at
     * first.
     */
    public long position() {
        return states.index(key());
    }

    private ViewGeneration generation() {
        return views.generation(projection).orElseThrow(ViewNotFilledException::new);
    }
}
