package no.imdi.egnevalg.query.yearlytable;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.imdi.egnevalg.query.projection.Delivery;
import no.imdi.egnevalg.query.projection.Projection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Keeps the counts behind the yearly table, one document a service and year. It takes events of many cases, so it has one
 * writer, and each document is stamped with the events it contains ({@link Stamp}).
 */
@Component
class YearlyCountsProjection implements Projection<CountChange> {

    static final String COLLECTION = "yearlyCounts";
    static final String POSITION = "position";

    private final MongoCollection<Document> counts;

    YearlyCountsProjection(MongoDatabase database) {
        this.counts = database.getCollection(COLLECTION);
    }

    @Override
    public String name() {
        return "yearly-counts";
    }

    @Override
    public int segments() {
        return 1;
    }

    @Override
    public boolean takes(Class<?> eventType) {
        return CountingRules.takes(eventType);
    }

    @Override
    public List<CountChange> changesOf(RecordedEvent event) {
        return CountingRules.changesOf(event);
    }

    @Override
    public void store(List<CountChange> changes, Delivery delivery) {
        Map<ServiceYear, List<CountChange>> byDocument = changes.stream()
                .collect(Collectors.groupingBy(CountChange::key, LinkedHashMap::new, Collectors.toList()));
        Map<String, Stamp> stamps =
                stampsOf(byDocument.keySet().stream().map(ServiceYear::id).toList());
        List<WriteModel<Document>> writes = new ArrayList<>();
        byDocument.forEach((key, ofDocument) -> {
            Stamp stamp = stamps.getOrDefault(key.id(), Stamp.NOTHING);
            List<CountChange> fresh = ofDocument.stream()
                    .filter(change -> !stamp.contains(change.globalIndex(), delivery))
                    .toList();
            if (!fresh.isEmpty()) {
                writes.add(CountUpdate.of(key, stamp, fresh, delivery));
            }
        });
        int documents = writes.size();
        if (delivery instanceof Delivery.InOrder(var upTo)) {
            writes.add(advancePosition(upTo.getIndex()));
        }
        write(writes, documents);
    }

    private Map<String, Stamp> stampsOf(List<String> ids) {
        Map<String, Stamp> stamps = new HashMap<>();
        if (!ids.isEmpty()) {
            counts.find(in("_id", ids))
                    .projection(include("stamp"))
                    .forEach(document -> stamps.put(document.getString("_id"), Stamp.of(document)));
        }
        return stamps;
    }

    private void write(List<WriteModel<Document>> writes, int documents) {
        if (writes.isEmpty()) {
            return;
        }
        BulkWriteResult result = counts.bulkWrite(writes);
        int done = result.getMatchedCount() + result.getUpserts().size();
        if (done < writes.size()) {
            throw new IllegalStateException(
                    "Another writer was faster in " + (writes.size() - done) + " of " + documents + " documents");
        }
    }

    private static WriteModel<Document> advancePosition(long index) {
        return new UpdateOneModel<>(eq("_id", POSITION), Updates.max("index", index), new UpdateOptions().upsert(true));
    }

    @Override
    public void clear() {
        counts.deleteMany(new Document());
    }
}
