package no.imdi.egnevalg.query.historicalcounts;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsImported;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsWithdrawn;
import no.imdi.egnevalg.query.projection.DocumentProjection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.ViewGeneration;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Keeps one document per import of printed counts. */
@Component
class HistoricalCountsProjection extends DocumentProjection {

    /** Name of the projection, under which its tokens are stored. */
    static final String NAME = "historical-counts";

    static final String COLLECTION = "historicalImports";

    HistoricalCountsProjection() {
        super(NAME, Set.of(StreamType.HISTORICAL_COUNTS), COLLECTION);
    }

    @Override
    public void prepare(ViewGeneration view) {
        documents(view).createIndex(Indexes.descending("globalIndex"));
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
}
