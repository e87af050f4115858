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
    private final MongoCollection<Document> documents;

    protected DocumentProjection(String name, Set<StreamType> streams, MongoCollection<Document> documents) {
        this.name = name;
        this.streams = streams;
        this.documents = documents;
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
    protected final MongoCollection<Document> documents() {
        return documents;
    }

    @Override
    public final void store(List<WriteModel<Document>> changes) {
        if (!changes.isEmpty()) {
            documents.bulkWrite(changes, new BulkWriteOptions().ordered(true));
        }
    }

    @Override
    public final void clear() {
        documents.deleteMany(new Document());
    }
}
