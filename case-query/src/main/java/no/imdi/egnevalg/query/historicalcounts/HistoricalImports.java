package no.imdi.egnevalg.query.historicalcounts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.projection.ServedView;
import no.imdi.egnevalg.query.projection.ServedViews;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the imports of printed counts. */
@Component
class HistoricalImports {

    private final ServedView view;

    HistoricalImports(ServedViews views) {
        this.view = views.of(HistoricalCountsProjection.NAME);
    }

    /**
     * Returns the latest imports, latest first, and one more than {@code most} where there are more.
     *
     * @param service null for the imports of every service
     */
    List<HistoricalImport> latest(@Nullable AdviserService service, int most) {
        // A withdrawal may have arrived before its import, which became a dead letter. Such a document has no index
        // yet.
        var imported = exists("globalIndex");
        return imports()
                .find(service == null ? imported : and(imported, eq("service", service.name())))
                .sort(descending("globalIndex"))
                .limit(most + 1)
                .map(ImportDocuments::read)
                .into(new ArrayList<>());
    }

    /** The index in the event log up to which the imports are complete. */
    long position() {
        return view.position();
    }

    private MongoCollection<Document> imports() {
        return view.collection(HistoricalCountsProjection.COLLECTION);
    }
}
