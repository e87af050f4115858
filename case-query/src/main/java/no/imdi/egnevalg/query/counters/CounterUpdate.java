package no.imdi.egnevalg.query.counters;

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
import no.imdi.egnevalg.query.projection.Delivery;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One write to one document of counters: what it counts and what it contains change together, or not at all. */
final class CounterUpdate {

    private CounterUpdate() {}

    static WriteModel<Document> of(String id, Stamp before, List<CounterChange> changes, Delivery delivery) {
        List<Long> indexes = changes.stream().map(CounterChange::globalIndex).toList();
        List<Bson> updates = new ArrayList<>();
        updates.add(Updates.set("stamp", before.with(indexes, delivery).toDocument()));
        sums(changes).forEach((field, sum) -> updates.add(Updates.inc(field, sum)));
        notes(changes).forEach((list, notes) -> updates.add(Updates.pushEach(list, notes)));
        if (before.writes() > 0) {
            return new UpdateOneModel<>(
                    and(eq("_id", id), eq("stamp.writes", before.writes())), Updates.combine(updates));
        }
        // Where another writer has made the document meanwhile, the insert runs into its identifier and fails.
        return new UpdateOneModel<>(
                and(eq("_id", id), exists("stamp", false)), Updates.combine(updates), new UpdateOptions().upsert(true));
    }

    private static Map<String, Integer> sums(List<CounterChange> changes) {
        Map<String, Integer> sums = new TreeMap<>();
        for (CounterChange change : changes) {
            if (change instanceof CounterChange.Counted counted) {
                sums.merge(counted.field(), counted.by(), Integer::sum);
            }
        }
        return sums;
    }

    private static Map<String, List<Document>> notes(List<CounterChange> changes) {
        Map<String, List<Document>> notes = new TreeMap<>();
        for (CounterChange change : changes) {
            if (change instanceof CounterChange.Noted noted) {
                notes.computeIfAbsent(noted.list(), _ -> new ArrayList<>()).add(noted.note());
            }
        }
        return notes;
    }
}
