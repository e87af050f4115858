package no.imdi.egnevalg.query.persons;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Holds, as one document, what is about to be written to many. What an event changes depends on the cases of other streams,
 * and those may have moved on when the event comes again after a crash: so what was begun is finished as it was begun.
 */
@Component
class Journal {

    private static final String COLLECTION = "journals";

    private final MongoCollection<Document> entries;

    Journal(MongoDatabase database) {
        this.entries = database.getCollection(COLLECTION);
    }

    /**
     * The last entry.
     *
     * @param number how many there have been
     * @param unfinished null where all of it has been written
     */
    record Entry(long number, @Nullable Batch unfinished) {}

    Entry last() {
        Document entry = entries.find(eq("_id", PersonsProjection.NAME)).first();
        return entry == null ? new Entry(0, null) : read(entry);
    }

    private static Entry read(Document entry) {
        Document unfinished = entry.get("unfinished", Document.class);
        return new Entry(entry.getLong("number"), unfinished == null ? null : BatchDocument.read(unfinished));
    }

    /** Follows upon the entry that was last when the cases were read. If it is not last any more, nobody may rely on them. */
    Entry begin(Entry last, Batch batch) {
        Entry next = new Entry(last.number() + 1, batch);
        Document written = new Document("_id", PersonsProjection.NAME)
                .append("number", next.number())
                .append("unfinished", BatchDocument.of(batch));
        if (last.number() == 0) {
            // Where another writer has begun meanwhile, the insert runs into its identifier and fails.
            entries.insertOne(written);
        } else if (entries.replaceOne(isFinished(last), written, new ReplaceOptions())
                        .getMatchedCount()
                == 0) {
            throw new IllegalStateException("Another writer was faster");
        }
        return next;
    }

    void end(Entry entry) {
        entries.updateOne(
                and(eq("_id", PersonsProjection.NAME), eq("number", entry.number())), Updates.set("unfinished", null));
    }

    void clear() {
        entries.deleteOne(eq("_id", PersonsProjection.NAME));
    }

    private static Bson isFinished(Entry entry) {
        return and(eq("_id", PersonsProjection.NAME), eq("number", entry.number()), eq("unfinished", null));
    }
}
