package no.imdi.egnevalg.query.historicalcounts;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsImported;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsWithdrawn;
import no.imdi.egnevalg.query.projection.Delivery;
import no.imdi.egnevalg.query.projection.Projection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.ViewPosition;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Keeps one document an import of printed counts. */
@Component
class HistoricalCountsProjection implements Projection<WriteModel<Document>> {

    /** Name of the projection, under which its tokens stand. */
    static final String NAME = "historical-counts";

    static final String COLLECTION = "historicalImports";

    private final MongoCollection<Document> imports;

    HistoricalCountsProjection(MongoDatabase database) {
        this.imports = database.getCollection(COLLECTION);
        imports.createIndex(Indexes.descending("globalIndex"));
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
        return eventType == HistoricalCountsImported.class || eventType == HistoricalCountsWithdrawn.class;
    }

    @Override
    public List<WriteModel<Document>> changesOf(RecordedEvent event) {
        return switch (event.payload()) {
            case HistoricalCountsImported imported ->
                List.of(ImportDocuments.of(imported, event.globalIndex(), event.sequenceNumber()));
            case HistoricalCountsWithdrawn withdrawn -> List.of(ImportDocuments.of(withdrawn, event.sequenceNumber()));
            default -> List.of();
        };
    }

    @Override
    public void store(List<WriteModel<Document>> changes, Delivery delivery) {
        List<WriteModel<Document>> writes = new ArrayList<>(changes);
        ViewPosition.after(delivery).ifPresent(writes::add);
        if (!writes.isEmpty()) {
            imports.bulkWrite(writes);
        }
    }

    @Override
    public void clear() {
        imports.deleteMany(new Document());
    }
}
