package no.imdi.egnevalg.query.conversations;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.client.MongoCollection;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.projection.ServedView;
import no.imdi.egnevalg.query.projection.ServedViews;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads logs from their view, and adds them up. */
@Component
class ConversationLogs {

    private final ServedView view;

    ConversationLogs(ServedViews views) {
        this.view = views.of(ConversationsProjection.NAME);
    }

    /** A month of a service. */
    record ServiceMonth(AdviserService service, YearMonth month) {}

    /**
     * The conversations that all units of a service have counted in a month.
     *
     * @param units the number of units that have counted
     */
    record MonthCount(int conversations, int units) {}

    Optional<ConversationLogView> find(String logId) {
        return Optional.ofNullable(
                        logs().find(and(eq("_id", logId), exists("month"))).first())
                .map(ConversationLogView::of);
    }

    /** Returns the logs of a unit, latest month first, and one more than the limit where there are more. */
    List<ConversationLogView> list(Unit unit, @Nullable YearMonth month, int limit) {
        List<Bson> filters =
                new ArrayList<>(List.of(eq("service", unit.service().name())));
        if (unit.posting() != null) {
            filters.add(eq("posting", unit.posting()));
        } else if (unit.region() != null) {
            filters.add(eq("region", unit.region().name()));
        }
        if (month != null) {
            filters.add(eq("month", month.toString()));
        }
        return logs().find(and(filters))
                .sort(orderBy(descending("month"), ascending("posting", "region", "_id")))
                .limit(limit + 1)
                .map(ConversationLogView::of)
                .into(new ArrayList<>());
    }

    /** Returns the sums of each month of the years. Months without a count are missing. */
    Map<ServiceMonth, MonthCount> sums(int fromYear, int toYear) {
        Map<ServiceMonth, MonthCount> sums = new HashMap<>();
        logs().aggregate(List.of(
                        match(and(
                                gte("month", YearMonth.of(fromYear, 1).toString()),
                                lte("month", YearMonth.of(toYear, 12).toString()))),
                        group(
                                new Document("service", "$service").append("month", "$month"),
                                sum("conversations", "$total"),
                                sum("units", 1))))
                .forEach(sum -> sums.put(keyOf(sum.get("_id", Document.class)), countOf(sum)));
        return sums;
    }

    private static ServiceMonth keyOf(Document id) {
        return new ServiceMonth(
                AdviserService.valueOf(id.getString("service")), YearMonth.parse(id.getString("month")));
    }

    private static MonthCount countOf(Document sum) {
        return new MonthCount(
                sum.get("conversations", Number.class).intValue(),
                sum.get("units", Number.class).intValue());
    }

    /** Returns the latest year with a count. */
    Optional<Integer> latestYear() {
        return Optional.ofNullable(logs().find(exists("month"))
                        .projection(include("month"))
                        .sort(descending("month"))
                        .first())
                .map(log -> YearMonth.parse(log.getString("month")).getYear());
    }

    long position() {
        return view.position();
    }

    private MongoCollection<Document> logs() {
        return view.collection(ConversationsProjection.COLLECTION);
    }
}
