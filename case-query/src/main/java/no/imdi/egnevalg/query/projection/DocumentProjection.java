package no.imdi.egnevalg.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import org.bson.Document;

/** A view of one collection, in which each event writes documents that are the same when it comes again. */
public abstract class DocumentProjection implements Projection<WriteModel<Document>> {

    private final String name;
    private final Set<StreamType> streams;
    private final String collection;

    protected DocumentProjection(String name, Set<StreamType> streams, String collection) {
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

    @Override
    public final void store(ViewGeneration view, List<WriteModel<Document>> changes) {
        if (!changes.isEmpty()) {
            documents(view).bulkWrite(changes, new BulkWriteOptions().ordered(true));
        }
    }
}
