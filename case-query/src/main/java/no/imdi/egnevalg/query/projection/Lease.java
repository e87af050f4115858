package no.imdi.egnevalg.query.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import no.imdi.egnevalg.http.ratelimit.MonotonicTime;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides which instance follows the log. The holder counts up. An instance that sees the count stand still for a time
 * takes the lease over, so no clocks are compared. The lease saves work only: two writers at once do no harm to the
 * views.
 *
 * <p>A program with later shapes of views takes it from one with earlier shapes at once. The other way round the later
 * one would wait for views that nobody fills.
 */
@Component
class Lease {

    /** Long enough for a pause of the holder, short enough for a restart after a crash. */
    static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final String ID = "views";
    private static final String HOLDER = "holder";
    private static final String COUNT = "count";
    private static final String SHAPES = "shapes";

    private final MongoCollection<Document> leases;
    private final MonotonicTime time;
    private final String me;
    private final int shapes;
    private @Nullable Document lastSeen;
    private long lastSeenAt;

    Lease(MongoDatabase database, List<Projection<?>> projections, MonotonicTime time, RandomGenerator random) {
        this.leases = database.getCollection("leases");
        this.time = time;
        this.shapes = projections.stream().mapToInt(Projection::shape).sum();
        this.me = new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /**
     * Takes or keeps the lease. True where this instance holds it. Must be called several times within the patience.
     */
    synchronized boolean hold() {
        Document lease = leases.find(eq("_id", ID)).first();
        if (lease == null) {
            return create();
        }
        boolean mine = me.equals(lease.getString(HOLDER));
        boolean hasEarlierShapes = lease.getInteger(SHAPES, 0) < shapes;
        if (mine || hasEarlierShapes || lease.getString(HOLDER) == null || hasStoodStill(lease)) {
            return countUpFrom(lease);
        }
        return false;
    }

    private boolean hasStoodStill(Document lease) {
        long now = time.nanos();
        if (!Objects.equals(lease, lastSeen)) {
            lastSeen = lease;
            lastSeenAt = now;
        }
        return now - lastSeenAt > PATIENCE.toNanos();
    }

    private boolean create() {
        try {
            leases.insertOne(
                    new Document("_id", ID).append(HOLDER, me).append(COUNT, 0L).append(SHAPES, shapes));
            return true;
        } catch (MongoWriteException e) {
            return false;
        }
    }

    private boolean countUpFrom(Document lease) {
        return leases.updateOne(
                                and(
                                        eq("_id", ID),
                                        eq(HOLDER, lease.getString(HOLDER)),
                                        eq(COUNT, lease.getLong(COUNT))),
                                Updates.combine(
                                        Updates.set(HOLDER, me), Updates.set(SHAPES, shapes), Updates.inc(COUNT, 1L)))
                        .getMatchedCount()
                > 0;
    }

    /** Releases the lease. */
    synchronized void giveUp() {
        leases.updateOne(and(eq("_id", ID), eq(HOLDER, me)), Updates.set(HOLDER, null));
    }
}
