package no.imdi.egnevalg.query.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far projections have come, by their tokens as they lie in the view database: whichever instance does the work. */
@Component
class TokenPositions {

    /** As {@link ViewTokenStore} has it from Axon, which hands a token out only to the instance that claims it. */
    private static final String COLLECTION = "trackingtokens";

    private final MongoCollection<Document> stored;
    private final Serializer serializer = TokenSerializer.create();

    TokenPositions(MongoDatabase database) {
        this.stored = database.getCollection(COLLECTION);
    }

    /** The index that every part of a projection has come to; 0 where one has not begun. */
    long reachedByAll(String projection) {
        return positions(projection).stream().min(Long::compare).orElse(0L);
    }

    /** Whether the projection has ever been started on these views. */
    boolean hasBegun(String projection) {
        return stored.countDocuments(eq("processorName", projection)) > 0;
    }

    /** The token of one part as it is written; null where it has not begun. */
    @Nullable
    Binary stored(String projection, int segment) {
        Document document = stored.find(and(eq("processorName", projection), eq("segment", segment)))
                .first();
        return document == null ? null : document.get("token", Binary.class);
    }

    /** Whether a part has a token that nobody can read, so that no instance can take the part up. */
    boolean isUnreadable(String projection) {
        return stored.find(eq("processorName", projection))
                .map(document -> read(document) instanceof UnknownSerializedType)
                .into(new ArrayList<>())
                .contains(true);
    }

    private List<Long> positions(String projection) {
        return stored.find(eq("processorName", projection))
                .map(document -> indexOf(tokenIn(document)))
                .into(new ArrayList<>());
    }

    private @Nullable TrackingToken tokenIn(Document document) {
        return read(document) instanceof TrackingToken token ? token : null;
    }

    private @Nullable Object read(Document document) {
        Binary token = document.get("token", Binary.class);
        return token == null
                ? null
                : serializer.deserialize(new SimpleSerializedObject<>(
                        token.getData(), byte[].class, document.getString("tokenType"), null));
    }

    /** The index up to which everything has been handled; in a replay, since it began. */
    private static long indexOf(@Nullable TrackingToken token) {
        TrackingToken reached = WrappedToken.unwrapLowerBound(token);
        return reached == null ? 0 : reached.position().orElse(0);
    }
}
