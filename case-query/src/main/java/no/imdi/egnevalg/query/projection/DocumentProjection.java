package no.imdi.egnevalg.query.projection;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import org.bson.Document;

/** A view of one collection, for which an event writes the same documents each time it is delivered. */
public abstract non-sealed class DocumentProjection extends SingleCollectionProjection<WriteModel<Document>> {

    protected DocumentProjection(String name, Set<StreamType> streams, String collection) {
        super(name, streams, collection);
    }

    @Override
    public final void store(ViewGeneration view, List<WriteModel<Document>> changes) {
        if (!changes.isEmpty()) {
            documents(view).bulkWrite(changes, new BulkWriteOptions().ordered(true));
        }
    }
}
