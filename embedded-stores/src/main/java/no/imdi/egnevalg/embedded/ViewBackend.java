package no.imdi.egnevalg.embedded;

import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps collections in memory, refuses documents over MongoDB's limit, and finds a document by its id also where a
 * query asks for more than the id. The stand-in alone reads the whole collection then, which MongoDB never does, and
 * projections ask so for every event.
 */
class ViewBackend extends MemoryBackend {

    private static final String ID = "_id";
    private static final String ID_INDEX = "_id_";

    @Override
    public MemoryDatabase openOrCreateDatabase(String name) {
        return new Database(name, getCursorRegistry());
    }

    private static final class Database extends MemoryDatabase {

        Database(String name, CursorRegistry cursors) {
            super(name, cursors);
        }

        @Override
        protected Index<Integer> openOrCreateUniqueIndex(
                String collection, String name, List<IndexKey> keys, boolean sparse) {
            return name.equals(ID_INDEX)
                    ? new SizedIndex(name, keys, sparse)
                    : new MemoryUniqueIndex(name, keys, sparse);
        }

        @Override
        protected MemoryCollection openOrCreateCollection(String name, CollectionOptions options) {
            return new Collection(this, name, options, cursorRegistry);
        }
    }

    private static final class Collection extends MemoryCollection {

        Collection(Database database, String name, CollectionOptions options, CursorRegistry cursors) {
            super(database, name, options, cursors);
        }

        /** The stand-in alone would write each document as BSON to keep a sum that nobody asks for. */
        @Override
        protected boolean tracksDataSize() {
            return false;
        }

        @Override
        protected QueryResult queryDocuments(
                Document query, Document orderBy, int skip, int limit, int batchSize, Document projection) {
            Object id = query.size() == 1 && query.containsKey(ID) ? null : idIn(query);
            if (id == null) {
                return super.queryDocuments(query, orderBy, skip, limit, batchSize, projection);
            }
            Document byId = new Document(ID, id);
            boolean found = super.queryDocuments(byId, null, 0, 0, 0, null).collectDocuments().stream()
                    .anyMatch(document -> documentMatchesQuery(document, query));
            return found
                    ? super.queryDocuments(byId, orderBy, skip, limit, batchSize, projection)
                    : createQueryResult(List.of(), 0);
        }

        /** The one id that every document found must have, as drivers write it; null where none is said. */
        private static @Nullable Object idIn(Document query) {
            Object id = query.get(ID);
            if (id instanceof String) {
                return id;
            }
            return query.get("$and") instanceof List<?> all
                    ? all.stream()
                            .filter(Document.class::isInstance)
                            .map(part -> idIn((Document) part))
                            .filter(String.class::isInstance)
                            .findFirst()
                            .orElse(null)
                    : null;
        }
    }
}
