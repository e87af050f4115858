package no.imdi.egnevalg.query.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Documents with the version of what they hold. None is written over a later version. */
public final class VersionedDocuments {

    /** The field of the version: the sequence number of the last event that the document contains. */
    public static final String VERSION = "version";

    private final MongoCollection<Document> collection;

    public VersionedDocuments(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /** The version of a document. */
    public static long versionOf(Document document) {
        return document.getLong(VERSION);
    }

    /** Finds documents, by their identifiers. */
    public Map<String, Document> find(Collection<String> ids) {
        Map<String, Document> found = new HashMap<>();
        if (!ids.isEmpty()) {
            collection.find(in("_id", ids)).forEach(document -> found.put(document.getString("_id"), document));
        }
        return found;
    }

    /** Inserts new documents, and replaces others that have an earlier version, with one command. */
    void write(Collection<Document> begun, Collection<Document> changed) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        begun.forEach(document -> writes.add(new InsertOneModel<>(document)));
        changed.forEach(document -> writes.add(new ReplaceOneModel<>(earlierThan(document), document)));
        if (!writes.isEmpty()) {
            writeUnlessThere(writes);
        }
    }

    /** Inserts documents, or replaces those of an earlier version. */
    public void writeOver(Collection<Document> documents) {
        Duplicates.passOver(
                collection,
                documents.stream()
                        .map(document -> new ReplaceOneModel<>(
                                earlierThan(document), document, new ReplaceOptions().upsert(true)))
                        .toList());
    }

    private static Bson earlierThan(Document document) {
        return and(eq("_id", document.get("_id")), lt(VERSION, versionOf(document)));
    }

    private void writeUnlessThere(List<WriteModel<Document>> writes) {
        try {
            collection.bulkWrite(writes);
        } catch (MongoBulkWriteException e) {
            if (!Duplicates.isOfDuplicates(e)) {
                throw e;
            }
            // It has ended at the first of them.
            writes.forEach(this::writeUnlessThere);
        }
    }

    /**
     * A document may be there already, from another writer who has not come as far or further. What another unique
     * index refuses is not there, and fails.
     */
    private void writeUnlessThere(WriteModel<Document> write) {
        try {
            collection.bulkWrite(List.of(write));
        } catch (MongoBulkWriteException e) {
            if (!Duplicates.isOfDuplicates(e)
                    || !(write instanceof InsertOneModel<Document> insert)
                    || find(List.of(insert.getDocument().getString("_id"))).isEmpty()) {
                throw e;
            }
            collection.replaceOne(earlierThan(insert.getDocument()), insert.getDocument());
        }
    }
}
