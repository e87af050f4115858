package no.imdi.egnevalg.query.counters;

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
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.imdi.egnevalg.query.projection.Delivery;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Keeps documents of counters. They take events of many cases, so each projection that counts has one writer, and each
 * document is stamped with the events it contains ({@link Stamp}): what comes again counts once.
 */
@Component
public class Counters {

    private static final String POSITIONS = "positions";

    private final MongoDatabase database;

    public Counters(MongoDatabase database) {
        this.database = database;
    }

    /** Counts what is not counted yet, with one bulk operation a collection, and notes how far the projection has come. */
    public void store(String projection, List<CounterChange> changes, Delivery delivery) {
        Map<String, Map<String, List<CounterChange>>> byCollection = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> change.document().collection(),
                        LinkedHashMap::new,
                        Collectors.groupingBy(
                                change -> change.document().id(), LinkedHashMap::new, Collectors.toList())));
        byCollection.forEach(
                (collection, byDocument) -> store(database.getCollection(collection), byDocument, delivery));
        if (delivery instanceof Delivery.InOrder(var upTo)) {
            advance(projection, upTo.getIndex());
        }
    }

    private static void store(
            MongoCollection<Document> collection, Map<String, List<CounterChange>> byDocument, Delivery delivery) {
        Map<String, Stamp> stamps = stampsOf(collection, byDocument.keySet());
        List<WriteModel<Document>> writes = new ArrayList<>();
        byDocument.forEach((id, changes) -> {
            Stamp stamp = stamps.getOrDefault(id, Stamp.NOTHING);
            List<CounterChange> fresh = changes.stream()
                    .filter(change -> !stamp.contains(change.globalIndex(), delivery))
                    .toList();
            if (!fresh.isEmpty()) {
                writes.add(CounterUpdate.of(id, stamp, fresh, delivery));
            }
        });
        write(collection, writes);
    }

    private static Map<String, Stamp> stampsOf(MongoCollection<Document> collection, Collection<String> ids) {
        Map<String, Stamp> stamps = new HashMap<>();
        collection
                .find(in("_id", ids))
                .projection(include("stamp"))
                .forEach(document -> stamps.put(document.getString("_id"), Stamp.of(document)));
        return stamps;
    }

    private static void write(MongoCollection<Document> collection, List<WriteModel<Document>> writes) {
        if (writes.isEmpty()) {
            return;
        }
        BulkWriteResult result = collection.bulkWrite(writes);
        int done = result.getMatchedCount() + result.getUpserts().size();
        if (done < writes.size()) {
            throw new IllegalStateException(
                    "Another writer was faster in " + (writes.size() - done) + " of " + writes.size() + " documents");
        }
    }

    private void advance(String projection, long index) {
        database.getCollection(POSITIONS)
                .bulkWrite(List.of(new UpdateOneModel<>(
                        eq("_id", projection), Updates.max("index", index), new UpdateOptions().upsert(true))));
    }

    /** The index in the log up to which a projection's counters contain at least everything delivered; 0 at first. */
    public long position(String projection) {
        return Optional.ofNullable(database.getCollection(POSITIONS)
                        .find(eq("_id", projection))
                        .first())
                .map(document -> document.getLong("index"))
                .orElse(0L);
    }

    /** Empties a projection's collections before a replay. */
    public void clear(String projection, Collection<String> collections) {
        collections.forEach(collection -> database.getCollection(collection).deleteMany(new Document()));
        database.getCollection(POSITIONS).deleteOne(eq("_id", projection));
    }
}
