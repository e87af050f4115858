package no.imdi.egnevalg.query.yearlytable;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.counters.Counters;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the counters. What that costs depends on the number of years asked for, never on the number of cases. */
@Component
class YearlyCounts {

    private final MongoDatabase database;
    private final Counters counters;

    YearlyCounts(MongoDatabase database, Counters counters) {
        this.database = database;
        this.counters = counters;
    }

    /** The counts of each year that has any; with null as they stand, with a date as they stood at the end of that day. */
    Map<Integer, YearCounts> of(AdviserService service, int from, int to, @Nullable LocalDate asOf) {
        List<String> ids = IntStream.rangeClosed(from, to)
                .mapToObj(year -> new ServiceYear(service, year).id())
                .toList();
        Map<Integer, YearCounts> years = new HashMap<>();
        database.getCollection(asOf == null ? YearlyCountsProjection.TOTALS : YearlyCountsProjection.DAYS)
                .find(in("_id", ids))
                .projection(exclude("stamp"))
                .forEach(document -> years.put(ServiceYear.of(document).year(), YearCounts.of(document, asOf)));
        return years;
    }

    /** The latest year of which the service has counts. */
    Optional<Integer> latestYear(AdviserService service) {
        return Optional.ofNullable(database.getCollection(YearlyCountsProjection.TOTALS)
                        .find(regex("_id", "^" + service + ":"))
                        .projection(include("_id"))
                        .sort(new Document("_id", -1))
                        .first())
                .map(document -> ServiceYear.of(document).year());
    }

    /** The index in the log up to which the counters contain at least everything delivered; 0 before the first event. */
    long position() {
        return counters.position(YearlyCountsProjection.NAME);
    }
}
