package no.imdi.egnevalg.query.projection;

import com.mongodb.client.MongoCollection;
import java.util.Set;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import org.bson.Document;

/**
 * A view whose documents lie in one collection.
 *
 * @param <C> what one event changes in the view
 */
abstract sealed class SingleCollectionProjection<C> implements Projection<C>
        permits DocumentProjection, FoldedProjection {

    private final String name;
    private final Set<StreamType> streams;
    private final String collection;

    SingleCollectionProjection(String name, Set<StreamType> streams, String collection) {
        this.name = name;
        this.streams = streams;
        this.collection = collection;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Set<StreamType> streams() {
        return streams;
    }

    /** The collection of the view. */
    protected final MongoCollection<Document> documents(ViewCollections view) {
        return view.collection(collection);
    }
}
