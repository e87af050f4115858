package no.imdi.egnevalg.query.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * The streams that a generation of a view has laid aside, each with the first event that was not taken in. The events
 * stay in the log, and are read from there when the stream is tried again. So no copy of an event lies here, and the
 * number of streams is bounded by the disk alone.
 */
@Component
public class DeadLetters {

    private static final String COLLECTION = "laidAside";
    private static final String GENERATION = "generation";
    private static final String STREAM = "stream";
    private static final String FROM = "from";

    private final MongoCollection<Document> letters;
    private final Clock clock;

    public DeadLetters(MongoDatabase database, Clock clock) {
        this.letters = database.getCollection(COLLECTION);
        this.clock = clock;
        letters.createIndex(Indexes.ascending(GENERATION, STREAM));
    }

    /** A stream that was laid aside, with the sequence number of the first event that was not taken in. */
    record Letter(String stream, long from) {}

    /** Lays a stream aside. A stream that was laid aside before keeps its first event. */
    void add(String key, String stream, long from, String error) {
        letters.updateOne(
                eq("_id", id(key, stream)),
                Updates.combine(
                        Updates.setOnInsert(GENERATION, key),
                        Updates.setOnInsert(STREAM, stream),
                        Updates.setOnInsert("since", Date.from(clock.instant())),
                        Updates.min(FROM, from),
                        Updates.set("error", error)),
                new UpdateOptions().upsert(true));
    }

    /** Records that a retry got as far as a later event, which fails. */
    void moveOn(String key, String stream, long from, String error) {
        letters.updateOne(
                eq("_id", id(key, stream)), Updates.combine(Updates.set(FROM, from), Updates.set("error", error)));
    }

    void remove(String key, String stream) {
        letters.deleteOne(eq("_id", id(key, stream)));
    }

    /** The keys of the generations that have laid anything aside. */
    Set<String> keys() {
        return letters.distinct(GENERATION, String.class).into(new HashSet<>());
    }

    void removeAll(String key) {
        letters.deleteMany(eq(GENERATION, key));
    }

    long count(String key) {
        return letters.countDocuments(eq(GENERATION, key));
    }

    /** Returns those of the given streams that are laid aside. */
    Set<String> among(String key, Collection<String> streams) {
        return letters.find(and(eq(GENERATION, key), in(STREAM, streams)))
                .map(letter -> letter.getString(STREAM))
                .into(new HashSet<>());
    }

    /** Returns the streams that follow one, in the order of their identifiers. */
    List<Letter> after(String key, String stream, int most) {
        Bson next = and(eq(GENERATION, key), gt(STREAM, stream));
        return letters.find(next)
                .sort(Indexes.ascending(STREAM))
                .limit(most)
                .map(letter -> new Letter(letter.getString(STREAM), letter.getLong(FROM)))
                .into(new ArrayList<>());
    }

    /** True where a stream is laid aside. */
    public boolean has(String key, String stream) {
        return letters.find(eq("_id", id(key, stream))).first() != null;
    }

    /** Returns all streams that a generation has laid aside; usually none. */
    public Set<String> streams(String key) {
        return letters.find(eq(GENERATION, key))
                .map(letter -> letter.getString(STREAM))
                .into(new HashSet<>());
    }

    private static String id(String key, String stream) {
        return key + "/" + stream;
    }
}
