package no.imdi.egnevalg.query.yearlytable;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalYear;
import no.imdi.egnevalg.query.projection.Delivery;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One write to one counter document: what it counts and what it contains change together, or not at all. */
final class CountUpdate {

    private CountUpdate() {}

    static WriteModel<Document> of(ServiceYear key, Stamp before, List<CountChange> changes, Delivery delivery) {
        List<Long> indexes = changes.stream().map(CountChange::globalIndex).toList();
        List<Bson> updates = new ArrayList<>();
        updates.add(Updates.set("stamp", before.with(indexes, delivery).toDocument()));
        sums(changes).forEach((field, sum) -> updates.add(Updates.inc(field, sum)));
        takenOver(changes).forEach(version -> updates.add(Updates.push("historical", version)));
        if (before.writes() > 0) {
            return new UpdateOneModel<>(
                    and(eq("_id", key.id()), eq("stamp.writes", before.writes())), Updates.combine(updates));
        }
        updates.add(Updates.set("service", key.service().name()));
        updates.add(Updates.set("year", key.year()));
        // Where another writer has made the document meanwhile, the insert runs into its identifier and fails.
        return new UpdateOneModel<>(
                and(eq("_id", key.id()), exists("stamp", false)),
                Updates.combine(updates),
                new UpdateOptions().upsert(true));
    }

    /** Total and day by day, so that the table as of any date is a sum over one document. */
    private static Map<String, Integer> sums(List<CountChange> changes) {
        Map<String, Integer> sums = new TreeMap<>();
        for (CountChange change : changes) {
            if (change instanceof CountChange.CaseCounted counted) {
                sums.merge("counts." + counted.category(), counted.cases(), Integer::sum);
                sums.merge("days." + counted.registeredOn() + "." + counted.category(), counted.cases(), Integer::sum);
            }
        }
        return sums;
    }

    private static List<Document> takenOver(List<CountChange> changes) {
        List<Document> versions = new ArrayList<>();
        for (CountChange change : changes) {
            if (change instanceof CountChange.HistoricalCountsTakenOver taken) {
                versions.add(historical(taken));
            }
        }
        return versions;
    }

    private static Document historical(CountChange.HistoricalCountsTakenOver taken) {
        HistoricalYear year = taken.counts();
        Document rows = new Document();
        year.counts().forEach(count -> rows.append(count.category().name(), count.cases()));
        return new Document("globalIndex", taken.globalIndex())
                .append("registeredOn", taken.registeredOn().toString())
                .append("rows", rows)
                .append("printedTotal", year.printedTotal());
    }
}
