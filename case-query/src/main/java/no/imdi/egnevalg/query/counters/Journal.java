package no.imdi.egnevalg.query.counters;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import no.imdi.egnevalg.query.projection.Duplicates;
import no.imdi.egnevalg.query.projection.OtherWriterException;
import no.imdi.egnevalg.query.projection.UnfinishedBatchException;
import no.imdi.egnevalg.query.projection.ViewGeneration;
import org.bson.BSONException;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Changes several documents together. A batch is first stored as one document, under the next number. Then it is
 * applied, and each counter document records the number. So a batch that was started before a crash is completed
 * unchanged. Nothing is counted twice, because the documents of the batch record which events they contain.
 */
@Component
public class Journal {

    private static final String COLLECTION = "journal";
    private static final String LAST = "last";
    private static final String NUMBER = "number";
    private static final String BATCH = "batch";

    private final Counters counters;
    private final Map<String, Long> finished = new ConcurrentHashMap<>();

    public Journal(Counters counters) {
        this.counters = counters;
    }

    /**
     * Completes the last batch if it may be incomplete. Must be called before reading the documents from which the next
     * batch is computed.
     *
     * @param save writes the documents of a batch, each only over an earlier version
     * @throws UnfinishedBatchException where the batch cannot be completed
     */
    public void finish(ViewGeneration view, Consumer<List<Document>> save) {
        if (!finished.containsKey(view.key())) {
            Document last = entries(view).find(eq("_id", LAST)).first();
            if (last != null) {
                carryOut(view, last.getLong(NUMBER), CountedBatch.of(last.get(BATCH, Document.class)), save);
            }
            finished.put(view.key(), last == null ? 0 : last.getLong(NUMBER));
        }
    }

    /**
     * Writes a batch that was computed from the result of the last one.
     *
     * @throws OtherWriterException where another writer has started a batch in the meantime; nothing has been written
     *     then
     * @throws UnfinishedBatchException where the batch was started and cannot be completed
     */
    public void write(ViewGeneration view, CountedBatch batch, Consumer<List<Document>> save) {
        if (batch.isEmpty()) {
            return;
        }
        Long last = finished.remove(view.key());
        if (last == null) {
            throw new IllegalStateException("The last batch has not been finished");
        }
        try {
            Counters.check(batch.changes());
            begin(view, last, batch);
        } catch (IllegalArgumentException | BSONException e) {
            // Nothing has been written, because the batch cannot be stored.
            finished.put(view.key(), last);
            throw e;
        }
        carryOut(view, last + 1, batch, save);
        finished.put(view.key(), last + 1);
    }

    private void begin(ViewGeneration view, long last, CountedBatch batch) {
        Document entry = new Document("_id", LAST).append(NUMBER, last + 1).append(BATCH, batch.toDocument());
        if (last > 0) {
            if (entries(view)
                            .replaceOne(and(eq("_id", LAST), eq(NUMBER, last)), entry)
                            .getMatchedCount()
                    == 0) {
                throw new OtherWriterException();
            }
            return;
        }
        try {
            entries(view).insertOne(entry);
        } catch (MongoWriteException e) {
            if (Duplicates.isOne(e)) {
                throw new OtherWriterException();
            }
            throw e;
        }
    }

    private void carryOut(ViewGeneration view, long number, CountedBatch batch, Consumer<List<Document>> save) {
        try {
            counters.change(view, number, batch.changes());
            save.accept(batch.documents());
        } catch (MongoException e) {
            throw new UnfinishedBatchException(e);
        }
    }

    private static MongoCollection<Document> entries(ViewGeneration view) {
        return view.collection(COLLECTION);
    }
}
