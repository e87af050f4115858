package no.imdi.egnevalg.query.yearlytable;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the counters. What that costs depends on the number of years asked for, never on the number of cases. */
@Component
class YearlyCounts {

    private final MongoCollection<Document> counts;

    YearlyCounts(MongoDatabase database) {
        this.counts = database.getCollection(YearlyCountsProjection.COLLECTION);
    }

    /** The counts of each year that has any; with null as they stand, with a date as they stood at the end of that day. */
    Map<Integer, YearCounts> of(AdviserService service, int from, int to, @Nullable LocalDate asOf) {
        List<String> ids = IntStream.rangeClosed(from, to)
                .mapToObj(year -> new ServiceYear(service, year).id())
                .toList();
        FindIterable<Document> documents = counts.find(in("_id", ids));
        Map<Integer, YearCounts> years = new HashMap<>();
        // As the counts stand, the days need not be read.
        (asOf == null
                        ? documents.projection(exclude("days", "stamp"))
                        : documents.projection(exclude("counts", "stamp")))
                .forEach(document -> years.put(document.getInteger("year"), YearCounts.of(document, asOf)));
        return years;
    }

    /** The latest year of which the service has counts. */
    Optional<Integer> latestYear(AdviserService service) {
        return Optional.ofNullable(counts.find(eq("service", service.name()))
                        .projection(include("year"))
                        .sort(new Document("year", -1))
                        .first())
                .map(document -> document.getInteger("year"));
    }

    /** The index in the log up to which the counters contain at least everything delivered; 0 before the first event. */
    long position() {
        return Optional.ofNullable(
                        counts.find(eq("_id", YearlyCountsProjection.POSITION)).first())
                .map(document -> document.getLong("index"))
                .orElse(0L);
    }
}
