package no.imdi.egnevalg.query.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Which batches fail again and again. Axon forgets that a part of a projection has failed until it takes the part up again. So it
 * is kept beside the tokens, for all instances and over a restart: a failure stands until the token has gone on from where it
 * stood then.
 */
@Component
class ProjectionFailures {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionFailures.class);
    private static final int AGAIN = 2;
    private static final int MOST_CAUSES = 20;

    private final MongoCollection<Document> failures;
    private final TokenPositions tokens;
    private final Clock clock;

    ProjectionFailures(MongoDatabase database, TokenPositions tokens, Clock clock) {
        this.failures = database.getCollection("projectionFailures");
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Notes that a batch of a part has failed. */
    void failed(String projection, int segment, Throwable error) {
        try {
            note(projection, segment, classOf(error));
        } catch (RuntimeException e) {
            LOG.warn("A failed projection cannot be noted: {}", e.getClass().getSimpleName());
        }
    }

    private void note(String projection, int segment, String error) {
        Bson here = eq("_id", projection + "/" + segment);
        Document before = failures.find(here).first();
        if (before != null && stands(before)) {
            failures.updateOne(here, Updates.combine(Updates.inc("times", 1), Updates.set("error", error)));
        } else {
            Document first = new Document("projection", projection)
                    .append("segment", segment)
                    .append("token", tokens.stored(projection, segment))
                    .append("since", Date.from(clock.instant()))
                    .append("times", 1)
                    .append("error", error);
            failures.replaceOne(here, first, new ReplaceOptions().upsert(true));
        }
    }

    /** What a projection fails by, the longest first; empty where it goes on, or has failed but once. */
    Optional<Failure> of(String projection) {
        return failures.find(and(eq("projection", projection), gte("times", AGAIN))).into(new ArrayList<>()).stream()
                .filter(this::stands)
                .map(ProjectionFailures::read)
                .min(Comparator.comparing(Failure::since, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private boolean stands(Document failure) {
        Binary now = tokens.stored(failure.getString("projection"), failure.getInteger("segment"));
        return Objects.equals(now, failure.get("token", Binary.class));
    }

    private static Failure read(Document failure) {
        Instant since = failure.getDate("since").toInstant();
        return new Failure(since, failure.getString("error"));
    }

    private static String classOf(Throwable error) {
        Throwable first = error;
        for (int i = 0; i < MOST_CAUSES && first.getCause() != null; i++) {
            first = first.getCause();
        }
        return first.getClass().getName();
    }
}
