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
 * The streams that a projection has laid aside, and from which event on. The events themselves stay in the log, and are read from
 * there when they are tried again. So there may be as many as the disk holds, and no copy of an event lies here.
 */
@Component
public class DeadLetters {

    private static final String COLLECTION = "laidAside";
    private static final String PROJECTION = "projection";
    private static final String STREAM = "stream";
    private static final String FROM = "from";

    private final MongoCollection<Document> letters;
    private final Clock clock;

    public DeadLetters(MongoDatabase database, Clock clock) {
        this.letters = database.getCollection(COLLECTION);
        this.clock = clock;
        letters.createIndex(Indexes.ascending(PROJECTION, STREAM));
    }

    /** A stream that was laid aside, from the event on that has this sequence number. */
    record Letter(String stream, long from) {}

    /** Lays a stream aside. What was laid aside before stays so from where it was. */
    void add(String projection, String stream, long from, String error) {
        letters.updateOne(
                eq("_id", id(projection, stream)),
                Updates.combine(
                        Updates.setOnInsert(PROJECTION, projection),
                        Updates.setOnInsert(STREAM, stream),
                        Updates.setOnInsert("since", Date.from(clock.instant())),
                        Updates.min(FROM, from),
                        Updates.set("error", error)),
                new UpdateOptions().upsert(true));
    }

    /** Notes that a retry has come to a later event, which fails. */
    void moveOn(String projection, String stream, long from, String error) {
        letters.updateOne(
                eq("_id", id(projection, stream)),
                Updates.combine(Updates.set(FROM, from), Updates.set("error", error)));
    }

    void remove(String projection, String stream) {
        letters.deleteOne(eq("_id", id(projection, stream)));
    }

    void removeAll(String projection) {
        letters.deleteMany(eq(PROJECTION, projection));
    }

    long count(String projection) {
        return letters.countDocuments(eq(PROJECTION, projection));
    }

    /** Those of the given streams that are laid aside. */
    Set<String> among(String projection, Collection<String> streams) {
        return letters.find(and(eq(PROJECTION, projection), in(STREAM, streams)))
                .map(letter -> letter.getString(STREAM))
                .into(new HashSet<>());
    }

    /** The next streams after one, by their identifiers. */
    List<Letter> after(String projection, String stream, int most) {
        Bson next = and(eq(PROJECTION, projection), gt(STREAM, stream));
        return letters.find(next)
                .sort(Indexes.ascending(STREAM))
                .limit(most)
                .map(letter -> new Letter(letter.getString(STREAM), letter.getLong(FROM)))
                .into(new ArrayList<>());
    }

    /** Whether a stream is laid aside. */
    public boolean has(String projection, String stream) {
        return letters.find(eq("_id", id(projection, stream))).first() != null;
    }

    /** All streams that a projection has laid aside; most often there are none. */
    public Set<String> streams(String projection) {
        return letters.find(eq(PROJECTION, projection))
                .map(letter -> letter.getString(STREAM))
                .into(new HashSet<>());
    }

    private static String id(String projection, String stream) {
        return projection + "/" + stream;
    }
}
