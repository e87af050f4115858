package no.imdi.egnevalg.query.counters;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import no.imdi.egnevalg.query.projection.Duplicates;
import no.imdi.egnevalg.query.projection.OtherWriterException;
import org.bson.BSONException;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Lets many documents change together. A batch is first written down as one document, under the next number. Then it is carried out,
 * and each counter notes the number. So what was begun before a crash is finished as it was begun, and nothing is counted twice:
 * the documents of the batch say which events it contains.
 */
@Component
public class Journal {

    private static final String COLLECTION = "journals";
    private static final String NUMBER = "number";
    private static final String BATCH = "batch";

    private final MongoCollection<Document> entries;
    private final Counters counters;
    private final Map<String, Long> finished = new ConcurrentHashMap<>();

    public Journal(MongoDatabase database, Counters counters) {
        this.entries = database.getCollection(COLLECTION);
        this.counters = counters;
    }

    /**
     * Finishes the last batch, if it may not have been. To be called before the documents are read that the next is worked out from.
     *
     * @param save writes the documents of a batch; each over an earlier version only
     */
    public void finish(String projection, Consumer<List<Document>> save) {
        if (!finished.containsKey(projection)) {
            Document last = entries.find(eq("_id", projection)).first();
            if (last != null) {
                carryOut(last.getLong(NUMBER), CountedBatch.of(last.get(BATCH, Document.class)), save);
            }
            finished.put(projection, last == null ? 0 : last.getLong(NUMBER));
        }
    }

    /**
     * Writes a batch that was worked out from what the last one left.
     *
     * @throws OtherWriterException where another writer has begun one meanwhile; nothing has been written then
     */
    public void write(String projection, CountedBatch batch, Consumer<List<Document>> save) {
        if (batch.isEmpty()) {
            return;
        }
        Long last = finished.remove(projection);
        if (last == null) {
            throw new IllegalStateException("The last batch has not been finished");
        }
        try {
            Counters.check(batch.changes());
            begin(projection, last, batch);
        } catch (IllegalArgumentException | BSONException e) {
            // Nothing has been written: the batch cannot be.
            finished.put(projection, last);
            throw e;
        }
        carryOut(last + 1, batch, save);
        finished.put(projection, last + 1);
    }

    private void begin(String projection, long last, CountedBatch batch) {
        Document entry =
                new Document("_id", projection).append(NUMBER, last + 1).append(BATCH, batch.toDocument());
        if (last > 0) {
            if (entries.replaceOne(and(eq("_id", projection), eq(NUMBER, last)), entry)
                            .getMatchedCount()
                    == 0) {
                throw new OtherWriterException();
            }
            return;
        }
        try {
            entries.insertOne(entry);
        } catch (MongoWriteException e) {
            if (Duplicates.isOne(e)) {
                throw new OtherWriterException();
            }
            throw e;
        }
    }

    private void carryOut(long number, CountedBatch batch, Consumer<List<Document>> save) {
        counters.change(number, batch.changes());
        save.accept(batch.documents());
    }

    /** Forgets what was written. The numbers go on, so that a writer that has lost its turn finds another one. */
    public void clear(String projection) {
        finished.remove(projection);
        Document last = entries.find(eq("_id", projection)).first();
        if (last != null) {
            entries.replaceOne(
                    eq("_id", projection),
                    new Document("_id", projection)
                            .append(NUMBER, last.getLong(NUMBER) + 1)
                            .append(BATCH, new CountedBatch(List.of(), List.of()).toDocument()));
        }
    }
}
