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
 * Lets many documents change together. A batch is first written down as one document, under the next number. Then it is
 * carried out, and each counter notes the number. So what was begun before a crash is finished as it was begun, and
 * nothing is counted twice: the documents of the batch say which events it contains.
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
     * Finishes the last batch, if it may not have been. To be called before the documents are read that the next is
     * worked out from.
     *
     * @param save writes the documents of a batch; each over an earlier version only
     * @throws UnfinishedBatchException where it cannot be
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
     * Writes a batch that was worked out from what the last one left.
     *
     * @throws OtherWriterException where another writer has begun one meanwhile; nothing has been written then
     * @throws UnfinishedBatchException where it was begun, and cannot be carried out
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
            // Nothing has been written: the batch cannot be.
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
