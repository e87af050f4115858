package no.imdi.egnevalg.query.overlap;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the counters of a year beside those of all years. */
@Component
class OverlapReader {

    private final MongoCollection<Document> counters;

    OverlapReader(MongoDatabase database) {
        this.counters = database.getCollection(OverlapStatistic.COLLECTION);
    }

    /**
     * What is counted.
     *
     * @param year null for all years
     */
    Overlap of(@Nullable Integer year) {
        String asked = year == null ? OverlapStatistic.ALL_YEARS : year.toString();
        Map<String, Document> documents = new HashMap<>();
        counters.find(in("_id", asked, OverlapStatistic.ALL_YEARS))
                .forEach(document -> documents.put(document.getString("_id"), document));
        return new Overlap(documents.get(asked), documents.get(OverlapStatistic.ALL_YEARS));
    }

    /** The first year that has a case; empty where there is none. */
    Optional<Integer> firstYear() {
        return Optional.ofNullable(counters.find(and(gt("persons.ALL", 0), ne("_id", OverlapStatistic.ALL_YEARS)))
                        .projection(include("_id"))
                        .sort(ascending("_id"))
                        .first())
                .map(document -> Integer.valueOf(document.getString("_id")));
    }
}
