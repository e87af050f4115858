package no.imdi.egnevalg.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** A view of one collection, in which each event writes documents that are the same when it comes again. */
public abstract class DocumentProjection implements Projection<WriteModel<Document>> {

    private final String name;
    private final MongoCollection<Document> documents;

    protected DocumentProjection(String name, MongoCollection<Document> documents) {
        this.name = name;
        this.documents = documents;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final int segments() {
        return 1;
    }

    @Override
    public final void store(List<WriteModel<Document>> changes, Delivery delivery) {
        List<WriteModel<Document>> writes = new ArrayList<>(changes);
        ViewPosition.after(delivery).ifPresent(writes::add);
        if (!writes.isEmpty()) {
            documents.bulkWrite(writes);
        }
    }

    @Override
    public final void clear() {
        documents.deleteMany(new Document());
    }
}
