package no.imdi.egnevalg.query.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Stores for each shape of a view which generation is read and which is being filled, in one document. A change is one
 * write that compares with the document as it was read. So a crash leaves the old document or the new one.
 */
@Component
public class Generations {

    static final String COLLECTION = "viewGenerations";

    private static final String VIEW = "view";
    private static final String SHAPE = "shape";
    private static final String SERVING = "serving";
    private static final String BUILDING = "building";
    private static final String LAST = "last";
    private static final String TURN = "turn";

    private final MongoDatabase database;
    private final MongoCollection<Document> documents;

    public Generations(MongoDatabase database) {
        this.database = database;
        this.documents = database.getCollection(COLLECTION);
    }

    /** Returns all documents, those of other shapes too. */
    List<OpenGenerations> all() {
        return documents.find().map(Generations::read).into(new ArrayList<>());
    }

    /** Returns the generations of a view in the shape that this program knows; empty where none was begun. */
    Optional<OpenGenerations> of(String view, int shape) {
        return Optional.ofNullable(documents.find(eq("_id", id(view, shape))).first())
                .map(Generations::read);
    }

    /** The collections of one. */
    ViewGeneration generation(GenerationKey key, boolean beingFilled) {
        return new ViewGeneration(database, key, beingFilled);
    }

    /** Begins a new generation beside the one that is read. One that was being filled is given up. */
    OpenGenerations begin(String view, int shape) {
        return change(view, shape, OpenGenerations::withNext);
    }

    /** Takes over the writing of a view. The former writer cannot switch any more. */
    OpenGenerations takeTurn(String view, int shape) {
        return change(view, shape, OpenGenerations::withNextTurn);
    }

    private OpenGenerations change(String view, int shape, UnaryOperator<OpenGenerations> change) {
        while (true) {
            OpenGenerations known = of(view, shape).orElseGet(() -> create(view, shape));
            OpenGenerations next = change.apply(known);
            if (replace(known, next)) {
                return next;
            }
        }
    }

    /** Replaces the document unless it has changed since it was read. False where it has. */
    boolean replace(OpenGenerations known, OpenGenerations next) {
        return documents.updateOne(isStill(known), written(next)).getMatchedCount() > 0;
    }

    /** Removes a shape that no program uses any more. */
    void forget(OpenGenerations known) {
        documents.deleteOne(isStill(known));
    }

    /**
     * Numbers continue after those in use, even where the document is lost: no generation is filled on top of
     * leftovers.
     */
    private OpenGenerations create(String view, int shape) {
        Set<String> names = new ProjectionStates(database).keys();
        database.listCollectionNames().into(names);
        long last = names.stream()
                .flatMap(name -> GenerationKey.in(name).stream())
                .filter(key -> key.view().equals(view) && key.shape() == shape)
                .mapToLong(GenerationKey::number)
                .max()
                .orElse(0);
        OpenGenerations none = new OpenGenerations(view, shape, null, null, last, 0);
        try {
            documents.insertOne(new Document("_id", id(view, shape))
                    .append(VIEW, view)
                    .append(SHAPE, shape)
                    .append(LAST, last)
                    .append(TURN, 0L));
            return none;
        } catch (MongoWriteException e) {
            return of(view, shape).orElseThrow(() -> e);
        }
    }

    private static Bson isStill(OpenGenerations known) {
        return and(
                eq("_id", id(known.view(), known.shape())),
                eq(SERVING, known.serving()),
                eq(BUILDING, known.building()),
                eq(LAST, known.last()),
                eq(TURN, known.turn()));
    }

    private static Bson written(OpenGenerations next) {
        return Updates.combine(
                Updates.set(SERVING, next.serving()),
                Updates.set(BUILDING, next.building()),
                Updates.set(LAST, next.last()),
                Updates.set(TURN, next.turn()));
    }

    private static OpenGenerations read(Document document) {
        return new OpenGenerations(
                document.getString(VIEW),
                document.getInteger(SHAPE),
                document.getLong(SERVING),
                document.getLong(BUILDING),
                document.getLong(LAST),
                document.getLong(TURN));
    }

    private static String id(String view, int shape) {
        return view + "@" + shape;
    }
}
