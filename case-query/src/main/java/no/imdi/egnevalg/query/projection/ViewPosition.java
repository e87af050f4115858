package no.imdi.egnevalg.query.projection;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.Optional;
import org.bson.Document;

/** The index in the log up to which a view contains everything delivered, kept in a document beside the others. */
public final class ViewPosition {

    private static final String ID = "position";

    private ViewPosition() {}

    /** The write that goes with a batch; none for dead letters, which come from the past. */
    public static Optional<WriteModel<Document>> after(Delivery delivery) {
        return delivery instanceof Delivery.InOrder(var upTo)
                ? Optional.of(new UpdateOneModel<>(
                        eq("_id", ID), Updates.max("index", upTo.getIndex()), new UpdateOptions().upsert(true)))
                : Optional.empty();
    }

    /** Where the view is; 0 before the first event. */
    public static long of(MongoCollection<Document> view) {
        return Optional.ofNullable(view.find(eq("_id", ID)).first())
                .map(document -> document.getLong("index"))
                .orElse(0L);
    }
}
