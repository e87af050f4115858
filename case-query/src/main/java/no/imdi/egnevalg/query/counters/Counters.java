package no.imdi.egnevalg.query.counters;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.imdi.egnevalg.query.projection.Duplicates;
import no.imdi.egnevalg.query.projection.ViewCollections;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Writes documents of counters. Each records the number of the batch that last changed it (see {@link Journal}), so
 * that a repeated batch counts once.
 */
@Component
public class Counters {

    /** The field with the number of the batch. It is not a counter. */
    public static final String STAMP = "stamp";

    /** Names separated by dots. */
    private static final Pattern FIELD = Pattern.compile("[^.$\\x00][^.\\x00]*(\\.[^.$\\x00][^.\\x00]*)*");

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    /** Applies the changes of a batch that have not been applied, with one bulk operation per collection. */
    public void change(ViewCollections view, long batch, List<CounterChange> changes) {
        changes.stream()
                .collect(Collectors.groupingBy(
                        change -> CounterTable.collectionOf(change.document().collection()),
                        LinkedHashMap::new,
                        Collectors.groupingBy(
                                change -> CounterTable.storedId(change.document()),
                                LinkedHashMap::new,
                                Collectors.toList())))
                .forEach((collection, byDocument) -> {
                    List<WriteModel<Document>> writes = new ArrayList<>();
                    byDocument.forEach((id, ofDocument) -> writes.add(update(id, batch, ofDocument)));
                    Duplicates.passOver(view.collection(collection), writes);
                });
    }

    /**
     * Rejects invalid field names, because a batch that cannot be completed must not be started.
     *
     * @throws IllegalArgumentException where a field has a name that no document can have
     */
    static void check(List<CounterChange> changes) {
        for (CounterChange change : changes) {
            if (change instanceof CounterChange.Counted counted
                    && !FIELD.matcher(counted.field()).matches()) {
                throw new IllegalArgumentException("Not a name of a counter");
            }
        }
    }

    private static WriteModel<Document> update(String id, long batch, List<CounterChange> changes) {
        List<Bson> updates = new ArrayList<>();
        updates.add(Updates.set(STAMP, batch));
        sums(changes).forEach((field, sum) -> updates.add(Updates.inc(field, sum)));
        notes(changes).forEach((list, notes) -> updates.add(Updates.addEachToSet(list, notes)));
        return new UpdateOneModel<>(and(eq("_id", id), lt(STAMP, batch)), Updates.combine(updates), UPSERT);
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
