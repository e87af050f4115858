package no.imdi.egnevalg.query.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import no.imdi.egnevalg.query.eventlog.EventLog;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Which views are being filled from the first event on. Until such a view has once come to where the log then ended, its figures
 * are of no day, and it shows cases as they once were: to units they have left since, or not erased yet. From then on it is
 * filled, however far it lags behind. It is kept beside the views, for all instances to know.
 */
@Component
public class ViewRebuilds {

    private static final Logger LOG = LoggerFactory.getLogger(ViewRebuilds.class);
    private static final String PHASE = "phase";
    private static final String UNTIL = "until";

    private final MongoCollection<Document> rebuilds;
    private final TokenPositions tokens;
    private final EventLog eventLog;

    ViewRebuilds(MongoDatabase database, TokenPositions tokens, EventLog eventLog) {
        this.rebuilds = database.getCollection("rebuilds");
        this.tokens = tokens;
        this.eventLog = eventLog;
    }

    private enum Phase {
        /** What its tokens say does not count. */
        EMPTYING,
        /** Nobody has looked yet where the log ends. */
        EMPTY,
        /** It is to come to where the log ended when somebody looked. */
        FILLING,
        /** It has come there. */
        FILLED
    }

    /** To be said before a view is emptied. */
    void emptying(String projection) {
        enter(projection, new Document(PHASE, Phase.EMPTYING.name()));
    }

    /** To be said when the view and its tokens are together again, at the first event or where they were. */
    void emptied(String projection) {
        enter(projection, new Document(PHASE, Phase.EMPTY.name()));
        try {
            isOver(projection);
        } catch (RuntimeException e) {
            LOG.warn("The event log cannot be read: {}", e.getClass().getSimpleName());
        }
    }

    /** Whether a view was left half emptied. */
    boolean isHalfEmptied(String projection) {
        Document rebuild = find(projection);
        return rebuild != null && phaseOf(rebuild) == Phase.EMPTYING;
    }

    /** Whether nothing has been read for the view yet, or nobody has said so far that it is filled. */
    boolean isNew(String projection) {
        return !tokens.hasBegun(projection) || find(projection) == null;
    }

    /** Whether the view of a projection has been filled. */
    public boolean isOver(String projection) {
        return of(projection).isEmpty();
    }

    /** How far the view of a projection has come that is being filled; empty where it has been. */
    public Optional<Filling> of(String projection) {
        Document rebuild = find(projection);
        if (rebuild == null) {
            // Its projection has not been started on these views.
            return Optional.of(new Filling(0, 0));
        }
        return switch (phaseOf(rebuild)) {
            case EMPTYING -> Optional.of(new Filling(0, 0));
            case EMPTY -> unlessFilled(projection, fill(projection));
            case FILLING -> unlessFilled(projection, rebuild);
            case FILLED -> Optional.empty();
        };
    }

    private @Nullable Document find(String projection) {
        return rebuilds.find(eq("_id", projection)).first();
    }

    private Document fill(String projection) {
        Document filling = new Document(PHASE, Phase.FILLING.name()).append(UNTIL, eventLog.headIndex());
        rebuilds.replaceOne(and(eq("_id", projection), eq(PHASE, Phase.EMPTY.name())), filling);
        return filling;
    }

    private Optional<Filling> unlessFilled(String projection, Document rebuild) {
        Filling filling = new Filling(tokens.reachedByAll(projection), rebuild.getLong(UNTIL));
        if (filling.reached() < filling.until()) {
            return Optional.of(filling);
        }
        rebuilds.replaceOne(
                and(eq("_id", projection), eq(PHASE, Phase.FILLING.name()), eq(UNTIL, filling.until())),
                new Document(PHASE, Phase.FILLED.name()));
        return Optional.empty();
    }

    private static Phase phaseOf(Document rebuild) {
        return Phase.valueOf(rebuild.getString(PHASE));
    }

    private void enter(String projection, Document rebuild) {
        rebuilds.replaceOne(eq("_id", projection), rebuild, new ReplaceOptions().upsert(true));
    }
}
