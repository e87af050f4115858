package no.imdi.egnevalg.query.coverage;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.kernel.coverage.CoverageDeclared;
import no.imdi.egnevalg.query.projection.Delivery;
import no.imdi.egnevalg.query.projection.Projection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.ViewPosition;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Keeps one document a declaration, under its place in the stream: one that comes again writes the same again. */
@Component
public class CoverageProjection implements Projection<WriteModel<Document>> {

    /** Name of the projection, under which its tokens stand. */
    public static final String NAME = "coverage";

    static final String COLLECTION = "coverage";

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> declared;

    CoverageProjection(MongoDatabase database) {
        this.declared = database.getCollection(COLLECTION);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int segments() {
        return 1;
    }

    @Override
    public boolean takes(Class<?> eventType) {
        return eventType == CoverageDeclared.class;
    }

    @Override
    public List<WriteModel<Document>> changesOf(RecordedEvent event) {
        Document document = CoverageDocuments.of(event.sequenceNumber(), (CoverageDeclared) event.payload());
        return List.of(new ReplaceOneModel<>(eq("_id", event.sequenceNumber()), document, UPSERT));
    }

    @Override
    public void store(List<WriteModel<Document>> changes, Delivery delivery) {
        List<WriteModel<Document>> writes = new ArrayList<>(changes);
        ViewPosition.after(delivery).ifPresent(writes::add);
        if (!writes.isEmpty()) {
            declared.bulkWrite(writes);
        }
    }

    @Override
    public void clear() {
        declared.deleteMany(new Document());
    }
}
