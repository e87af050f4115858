package no.imdi.egnevalg.query.projection;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import org.bson.Document;

/**
 * Carries out upserts of a version or later. Where the stored document is newer, the filter matches nothing, and the
 * insert meets a duplicate key; that is no failure.
 */
public final class Duplicates {

    private Duplicates() {}

    /** Carries out the writes, and ignores duplicate keys. Each write must be repeatable. */
    public static void passOver(MongoCollection<Document> collection, List<? extends WriteModel<Document>> writes) {
        if (writes.isEmpty()) {
            return;
        }
        try {
            collection.bulkWrite(List.copyOf(writes));
        } catch (MongoBulkWriteException e) {
            if (!isOfDuplicates(e)) {
                throw e;
            }
            // It has ended at the first of them.
            writes.forEach(write -> passOver(collection, write));
        }
    }

    private static void passOver(MongoCollection<Document> collection, WriteModel<Document> write) {
        try {
            collection.bulkWrite(List.of(write));
        } catch (MongoBulkWriteException e) {
            if (!isOfDuplicates(e)) {
                throw e;
            }
        }
    }

    static boolean isOfDuplicates(MongoBulkWriteException e) {
        return e.getWriteConcernError() == null
                && e.getWriteErrors().stream().allMatch(each -> each.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }

    /** True where a write failed because the document exists already. */
    public static boolean isOne(MongoWriteException e) {
        return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }
}
