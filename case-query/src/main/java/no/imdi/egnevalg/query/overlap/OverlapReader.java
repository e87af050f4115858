package no.imdi.egnevalg.query.overlap;

import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.imdi.egnevalg.query.counters.CounterTable;
import no.imdi.egnevalg.query.counters.Counters;
import no.imdi.egnevalg.query.counters.Fields;
import no.imdi.egnevalg.query.persons.PersonsProjection;
import no.imdi.egnevalg.query.projection.ServedView;
import no.imdi.egnevalg.query.projection.ServedViews;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the counters of a year and those of all years. */
@Component
class OverlapReader {

    private final ServedView view;
    private final CounterTable counters;

    OverlapReader(ServedViews views) {
        this.view = views.of(PersonsProjection.NAME);
        this.counters = CounterTable.of(view, OverlapStatistic.COLLECTION);
    }

    /**
     * Reads the counters.
     *
     * @param year null for all years
     */
    Overlap of(@Nullable Integer year) {
        String asked = year == null ? OverlapStatistic.ALL_YEARS : year.toString();
        Map<String, Document> documents = new HashMap<>();
        counters.in(List.of(asked, OverlapStatistic.ALL_YEARS), exclude(Counters.STAMP))
                .forEach(document -> documents.put(document.getString("_id"), document));
        return new Overlap(documents.get(asked), documents.get(OverlapStatistic.ALL_YEARS));
    }

    long position() {
        return view.position();
    }

    /** Returns the first year with a case; empty where there is none. */
    Optional<Integer> firstYear() {
        return counters.all(include("persons.ALL")).into(new ArrayList<>()).stream()
                .filter(document -> !document.getString("_id").equals(OverlapStatistic.ALL_YEARS))
                .filter(document -> Fields.count(Fields.within(document, "persons"), "ALL") > 0)
                .findFirst()
                .map(document -> Integer.valueOf(document.getString("_id")));
    }
}
