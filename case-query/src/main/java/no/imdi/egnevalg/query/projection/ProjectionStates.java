package no.imdi.egnevalg.query.projection;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.imdi.egnevalg.query.eventlog.LogPosition;
import no.imdi.egnevalg.query.eventlog.LogSnapshot;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the projections stand: one document each, beside the views, for all instances and over a restart. */
@Component
public class ProjectionStates {

    static final String COLLECTION = "projectionStates";

    private static final String SEEN = "seen";
    private static final String WINDOW = "window";
    private static final String WITHIN = "within";
    private static final String INDEX = "index";
    private static final String EMPTYING = "emptying";
    private static final String RETRYING = "retrying";
    private static final String FAILURE = "failure";
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> states;

    public ProjectionStates(MongoDatabase database) {
        this.states = database.getCollection(COLLECTION);
    }

    /** Empty where the projection has not been started on these views, or what is stored cannot be read. */
    Optional<ProjectionState> of(String projection) {
        return Optional.ofNullable(states.find(eq("_id", projection)).first()).flatMap(ProjectionStates::read);
    }

    /** All that can be read, by the name of the projection. */
    Map<String, ProjectionState> all() {
        Map<String, ProjectionState> all = new HashMap<>();
        states.find().forEach(state -> read(state).ifPresent(read -> all.put(state.getString("_id"), read)));
        return all;
    }

    /** The highest global index that the view of a projection contains; all up to it but what was committed late. 0 at first. */
    public long index(String projection) {
        return of(projection).map(ProjectionState::index).orElse(0L);
    }

    /** Says where projections have come to, with one write. They do not fail then. */
    void reached(Collection<String> projections, LogPosition position, long index) {
        states.bulkWrite(projections.stream()
                .map(name -> new UpdateOneModel<Document>(
                        eq("_id", name),
                        Updates.combine(written(position), Updates.max(INDEX, index), noFailure()),
                        UPSERT))
                .toList());
    }

    /** Asks for a view to be emptied and filled anew. */
    void askForEmptying(String projection) {
        states.updateOne(
                eq("_id", projection),
                Updates.combine(
                        written(LogPosition.START), Updates.set(INDEX, 0L), noFailure(), Updates.set(EMPTYING, true)),
                UPSERT);
    }

    /** Says that a view has been emptied. */
    void emptied(String projection) {
        states.updateOne(eq("_id", projection), Updates.set(EMPTYING, false));
    }

    /** Asks for the dead letters of a projection to be tried again. */
    void askForRetry(String projection) {
        states.updateOne(eq("_id", projection), Updates.set(RETRYING, true));
    }

    /** Says that they have been. */
    void retried(String projection) {
        states.updateOne(eq("_id", projection), Updates.set(RETRYING, false));
    }

    /** Notes that a projection fails. */
    void failed(String projection, Failure failure) {
        states.updateOne(
                eq("_id", projection),
                Updates.set(
                        FAILURE,
                        new Document("since", failure.since() == null ? null : Date.from(failure.since()))
                                .append("error", failure.error())
                                .append("times", failure.times())));
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

    /** What cannot be read is as if there were nothing: the view is filled anew. */
    private static Optional<ProjectionState> read(Document state) {
        try {
            var position = new LogPosition(
                    snapshot(state.getString(SEEN)), snapshot(state.getString(WINDOW)), state.getLong(WITHIN));
            return Optional.of(new ProjectionState(
                    position,
                    state.getLong(INDEX),
                    state.getBoolean(EMPTYING, false),
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
