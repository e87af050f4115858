package no.imdi.egnevalg.query.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import no.imdi.egnevalg.query.eventlog.EventLog;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Which views are being filled from the first event on. Until such a view has come to where the log then ended, it shows cases as
 * they once were: to units they have left since, or not erased yet. It is kept beside the views, for all instances to know.
 */
@Component
public class ViewRebuilds {

    private static final Logger LOG = LoggerFactory.getLogger(ViewRebuilds.class);
    private static final String PHASE = "phase";
    private static final String UNTIL = "until";

    private final MongoCollection<Document> rebuilds;
    private final TokenPositions tokens;
    private final EventLog eventLog;

    ViewRebuilds(MongoDatabase database, EventLog eventLog) {
        this.rebuilds = database.getCollection("rebuilds");
        this.tokens = new TokenPositions(database);
        this.eventLog = eventLog;
    }

    private enum Phase {
        /** What its tokens say does not count. */
        EMPTYING,
        /** Nobody has looked yet where the log ends. */
        EMPTY,
        /** It is to come to where the log ended when somebody looked. */
        FILLING
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
        Document rebuild = rebuilds.find(eq("_id", projection)).first();
        return rebuild != null && phaseOf(rebuild) == Phase.EMPTYING;
    }

    /** Whether nothing has been read for the view yet. */
    boolean isNew(String projection) {
        return !tokens.hasBegun(projection);
    }

    /** Whether the view of a projection is as it was before, or was never filled again. */
    public boolean isOver(String projection) {
        Document rebuild = rebuilds.find(eq("_id", projection)).first();
        return rebuild == null
                || switch (phaseOf(rebuild)) {
                    case EMPTYING -> false;
                    case EMPTY -> isFilled(projection, fill(projection));
                    case FILLING -> isFilled(projection, rebuild);
                };
    }

    private Document fill(String projection) {
        Document filling = new Document(PHASE, Phase.FILLING.name()).append(UNTIL, eventLog.headIndex());
        rebuilds.replaceOne(and(eq("_id", projection), eq(PHASE, Phase.EMPTY.name())), filling);
        return filling;
    }

    private boolean isFilled(String projection, Document filling) {
        boolean filled = tokens.reachedByAll(projection) >= filling.getLong(UNTIL);
        if (filled) {
            rebuilds.deleteOne(
                    and(eq("_id", projection), eq(PHASE, Phase.FILLING.name()), eq(UNTIL, filling.getLong(UNTIL))));
        }
        return filled;
    }

    private static Phase phaseOf(Document rebuild) {
        return Phase.valueOf(rebuild.getString(PHASE));
    }

    private void enter(String projection, Document rebuild) {
        rebuilds.replaceOne(eq("_id", projection), rebuild, new ReplaceOptions().upsert(true));
    }
}
