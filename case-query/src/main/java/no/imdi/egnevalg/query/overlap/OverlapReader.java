package no.imdi.egnevalg.query.overlap;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.Map;
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
}
