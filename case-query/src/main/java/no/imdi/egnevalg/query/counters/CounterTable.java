package no.imdi.egnevalg.query.counters;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoIterable;
import com.mongodb.client.model.Filters;
import java.util.Collection;
import no.imdi.egnevalg.query.projection.ViewCollections;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A table of counters of one kind. Several kinds share a collection, so that a batch changes all of them with one
 * write. The id of a document begins with its kind; callers use ids without it.
 */
public final class CounterTable {

    private static final char SEPARATOR = '/';

    /** The character after the separator, which ends the range of a kind's ids. */
    private static final char BEHIND = '0';

    private final ViewCollections view;
    private final String collection;
    private final String prefix;

    private CounterTable(ViewCollections view, String collection, String prefix) {
        this.view = view;
        this.collection = collection;
        this.prefix = prefix;
    }

    /** Returns the table with this name: {@code collection/kind}. */
    public static CounterTable of(ViewCollections view, String name) {
        return new CounterTable(view, collectionOf(name), kindOf(name) + SEPARATOR);
    }

    /** Returns the collection of a table. */
    static String collectionOf(String name) {
        return name.substring(0, name.indexOf(SEPARATOR));
    }

    private static String kindOf(String name) {
        return name.substring(name.indexOf(SEPARATOR) + 1);
    }

    /** Returns the id of a document within its collection. */
    static String storedId(CounterDocument document) {
        return kindOf(document.collection()) + SEPARATOR + document.id();
    }

    /** Returns the documents with these ids. Missing documents are left out. */
    public MongoIterable<Document> in(Collection<String> ids, Bson fields) {
        return read(Filters.in("_id", ids.stream().map(prefix::concat).toList()), fields);
    }

    /** Returns the documents from one id to another, both included, in order. */
    public MongoIterable<Document> between(String first, String last, Bson fields) {
        return read(and(gte("_id", prefix + first), lte("_id", prefix + last)), fields);
    }

    /** Returns the documents from one id to another, the latter excluded, in order. */
    public MongoIterable<Document> before(String first, String end, Bson fields) {
        return read(and(gte("_id", prefix + first), lt("_id", prefix + end)), fields);
    }

    /** Returns all documents, in order of their ids. */
    public MongoIterable<Document> all(Bson fields) {
        return read(and(gte("_id", prefix), lt("_id", prefix.substring(0, prefix.length() - 1) + BEHIND)), fields);
    }

    private MongoIterable<Document> read(Bson filter, Bson fields) {
        return view.collection(collection)
                .find(filter)
                .projection(fields)
                .sort(ascending("_id"))
                .map(this::withOwnId);
    }

    private Document withOwnId(Document document) {
        document.put("_id", document.getString("_id").substring(prefix.length()));
        return document;
    }
}
