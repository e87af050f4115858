package no.imdi.egnevalg.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.BsonConstants;
import java.util.List;

/** Refuses documents larger than MongoDB's limit before anything is changed. The stand-in alone lets them grow. */
final class SizedIndex extends MemoryUniqueIndex {

    private static final int TOO_LARGE = 10334;

    SizedIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    @Override
    public synchronized void checkAdd(Document document, MongoCollection<Integer> collection) {
        requireSize(document);
        super.checkAdd(document, collection);
    }

    @Override
    public synchronized void checkUpdate(Document before, Document after, MongoCollection<Integer> collection) {
        requireSize(after);
        super.checkUpdate(before, after, collection);
    }

    private static void requireSize(Document document) {
        if (BsonSize.of(document) > BsonConstants.MAX_BSON_OBJECT_SIZE) {
            throw new MongoServerError(TOO_LARGE, "BSONObjectTooLarge", "The document would be over 16 MiB");
        }
    }
}
