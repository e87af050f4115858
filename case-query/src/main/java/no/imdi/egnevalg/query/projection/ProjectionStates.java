package no.imdi.egnevalg.query.projection;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.imdi.egnevalg.query.eventlog.LogPosition;
import no.imdi.egnevalg.query.eventlog.LogSnapshot;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores the state of each generation in one document beside the views, for all instances and across restarts. */
@Component
public class ProjectionStates {

    static final String COLLECTION = "projectionStates";

    private static final String SEEN = "seen";
    private static final String WINDOW = "window";
    private static final String WITHIN = "within";
    private static final String INDEX = "index";
    private static final String RETRYING = "retrying";
    private static final String FAILURE = "failure";
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> states;

    public ProjectionStates(MongoDatabase database) {
        this.states = database.getCollection(COLLECTION);
    }

    /** Empty where nothing is stored for the generation, or what is stored cannot be read. */
    Optional<ProjectionState> of(String key) {
        return Optional.ofNullable(states.find(eq("_id", key)).first()).flatMap(ProjectionStates::read);
    }

    /** Returns all readable states, by the keys of the generations. */
    Map<String, ProjectionState> all() {
        Map<String, ProjectionState> all = new HashMap<>();
        states.find().forEach(state -> read(state).ifPresent(read -> all.put(state.getString("_id"), read)));
        return all;
    }

    /**
     * The highest global index that a generation contains. Events below it that were committed late may still be
     * missing. 0 at first.
     */
    public long index(String key) {
        return of(key).map(ProjectionState::index).orElse(0L);
    }

    /** Stores the positions of generations with one write, and clears their failures. */
    void reached(Collection<String> keys, LogPosition position, long index) {
        states.bulkWrite(keys.stream()
                .map(name -> new UpdateOneModel<Document>(
                        eq("_id", name),
                        Updates.combine(written(position), Updates.max(INDEX, index), noFailure()),
                        UPSERT))
                .toList());
    }

    /** Asks for the dead letters of a projection to be tried again. */
    void askForRetry(String key) {
        states.updateOne(eq("_id", key), Updates.set(RETRYING, true));
    }

    /** Says that they have been. */
    void retried(String key) {
        states.updateOne(eq("_id", key), Updates.set(RETRYING, false));
    }

    /** Stores the failure of a projection, also where it has taken nothing in yet. */
    void failed(String key, Failure failure) {
        states.updateOne(
                eq("_id", key),
                Updates.combine(
                        Updates.set(FAILURE, written(failure)),
                        Updates.setOnInsert(WITHIN, LogPosition.START.index()),
                        Updates.setOnInsert(INDEX, 0L)),
                UPSERT);
    }

    private static Document written(Failure failure) {
        return new Document("since", failure.since() == null ? null : Date.from(failure.since()))
                .append("error", failure.error())
                .append("times", failure.times());
    }

    /** Returns the keys of all generations that have a state, readable or not. */
    Set<String> keys() {
        return states.find()
                .projection(include("_id"))
                .map(state -> state.getString("_id"))
                .into(new HashSet<>());
    }

    void remove(String key) {
        states.deleteOne(eq("_id", key));
    }

    private static Bson written(LogPosition position) {
        return Updates.combine(
                Updates.set(SEEN, text(position.seen())),
                Updates.set(WINDOW, text(position.window())),
                Updates.set(WITHIN, position.index()));
    }

    private static Bson noFailure() {
        return Updates.unset(FAILURE);
    }

    private static @Nullable String text(@Nullable LogSnapshot snapshot) {
        return snapshot == null ? null : snapshot.text();
    }

    /** An unreadable state counts as none: the view is filled anew. */
    private static Optional<ProjectionState> read(Document state) {
        try {
            var position = new LogPosition(
                    snapshot(state.getString(SEEN)), snapshot(state.getString(WINDOW)), state.getLong(WITHIN));
            return Optional.of(new ProjectionState(
                    position,
                    state.getLong(INDEX),
                    state.getBoolean(RETRYING, false),
                    failure(state.get(FAILURE, Document.class))));
        } catch (ClassCastException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static @Nullable LogSnapshot snapshot(@Nullable String text) {
        return text == null ? null : LogSnapshot.parse(text);
    }

    private static @Nullable Failure failure(@Nullable Document failure) {
        if (failure == null) {
            return null;
        }
        Date since = failure.getDate("since");
        return new Failure(
                since == null ? null : since.toInstant(), failure.getString("error"), failure.getInteger("times", 1));
    }
}
