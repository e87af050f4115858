package no.imdi.egnevalg.query.historicalcounts;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsImported;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsWithdrawn;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalYear;
import no.imdi.egnevalg.query.historicalcounts.HistoricalImport.Made;
import no.imdi.egnevalg.query.historicalcounts.HistoricalImport.Year;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Writes one document per import. Each event sets its own fields, so that the order of events does not matter and a
 * repeated event changes nothing.
 */
final class ImportDocuments {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private ImportDocuments() {}

    static WriteModel<Document> of(HistoricalCountsImported imported, long globalIndex, long version) {
        return change(
                imported.importId(),
                new Document("service", imported.service().name())
                        .append(
                                "years",
                                imported.years().stream()
                                        .map(ImportDocuments::year)
                                        .toList())
                        .append("made", made(imported.recorded()))
                        .append("globalIndex", globalIndex),
                version);
    }

    static WriteModel<Document> of(HistoricalCountsWithdrawn withdrawn, long version) {
        return change(withdrawn.importId(), new Document("withdrawn", made(withdrawn.recorded())), version);
    }

    private static WriteModel<Document> change(String importId, Document fields, long version) {
        Bson change = Updates.combine(new Document("$set", fields), Updates.max("version", version));
        return new UpdateOneModel<>(eq("_id", importId), change, UPSERT);
    }

    private static Document year(HistoricalYear year) {
        return new Document("year", year.year())
                .append("total", Objects.requireNonNullElseGet(year.printedTotal(), year::categorySum))
                .append("hasRows", !year.counts().isEmpty());
    }

    private static Document made(Recorded recorded) {
        return new Document("at", recorded.at().toString())
                .append("byRole", Objects.toString(recorded.by().role(), null));
    }

    static HistoricalImport read(Document document) {
        return new HistoricalImport(
                document.getString("_id"),
                AdviserService.valueOf(document.getString("service")),
                document.getList("years", Document.class, List.of()).stream()
                        .map(year ->
                                new Year(year.getInteger("year"), year.getInteger("total"), year.getBoolean("hasRows")))
                        .toList(),
                Objects.requireNonNull(madeIn(document, "made")),
                madeIn(document, "withdrawn"),
                document.getLong("version"));
    }

    private static @Nullable Made madeIn(Document document, String field) {
        Document made = document.get(field, Document.class);
        return made == null ? null : new Made(made.getString("at"), made.getString("byRole"));
    }
}
