package no.imdi.egnevalg.query.retention;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.query.projection.DeadLetters;
import no.imdi.egnevalg.query.projection.ServedView;
import no.imdi.egnevalg.query.projection.ServedViews;
import no.imdi.egnevalg.query.reading.StuckCases;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Finds cases whose retention period may be over. */
@Component
class KeptCases {

    private final ServedView view;
    private final StuckCases stuck;

    KeptCases(ServedViews views, DeadLetters deadLetters) {
        this.view = views.of(RetentionProjection.NAME);
        this.stuck = new StuckCases(deadLetters, view);
    }

    /** Returns cases to which one of the rules applies, longest in their state first. */
    List<KeptCase> due(RetentionRules rules, LocalDate asOf, int limit) {
        List<Bson> due = rules.rules().stream()
                .map(rule -> and(
                        eq("state", rule.state().name()),
                        lte(KeptCase.SINCE, rule.lastDay(asOf).toString())))
                .toList();
        return due.isEmpty()
                ? List.of()
                : found(and(exists(KeptCase.DECISION, false), or(due)), ascending(KeptCase.SINCE, "_id"), limit);
    }

    /** Returns cases whose erasure has been decided and not confirmed, the oldest decision first. */
    List<KeptCase> decided(int limit) {
        return found(exists(KeptCase.DECISION), ascending(KeptCase.DECISION + ".at", "_id"), limit);
    }

    private List<KeptCase> found(Bson filter, Bson order, int limit) {
        return kept().find(and(filter, stuck.none()))
                .sort(order)
                .limit(limit)
                .map(KeptCase::of)
                .into(new ArrayList<>());
    }

    private MongoCollection<Document> kept() {
        return view.collection(RetentionProjection.COLLECTION);
    }
}
