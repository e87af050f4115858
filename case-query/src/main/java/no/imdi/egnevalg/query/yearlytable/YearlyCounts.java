package no.imdi.egnevalg.query.yearlytable;

import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.counters.CounterTable;
import no.imdi.egnevalg.query.counters.Counters;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.projection.ServedView;
import no.imdi.egnevalg.query.projection.ServedViews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the counters. The cost grows with the number of years requested, not with the number of cases. */
@Component
class YearlyCounts {

    private final ServedView view;

    YearlyCounts(ServedViews views) {
        this.view = views.of(CaseLivesProjection.NAME);
    }

    /**
     * Returns the counts of each year that has any.
     *
     * @param asOf null for the current counts, or the day at the end of which the counts stood like this
     */
    Map<Integer, YearCounts> of(AdviserService service, int from, int to, @Nullable LocalDate asOf) {
        List<String> ids = IntStream.rangeClosed(from, to)
                .mapToObj(year -> new ServiceYear(service, year).id())
                .toList();
        Map<Integer, YearCounts> years = new HashMap<>();
        CounterTable.of(view, asOf == null ? NewCaseStatistic.TOTALS : NewCaseStatistic.DAYS)
                .in(ids, exclude(Counters.STAMP))
                .forEach(document -> years.put(ServiceYear.of(document).year(), YearCounts.of(document, asOf)));
        return years;
    }

    /** Returns the latest year with counts of the service. */
    Optional<Integer> latestYear(AdviserService service) {
        List<Integer> years = CounterTable.of(view, NewCaseStatistic.TOTALS)
                .before(service + ":", service + ";", include("_id"))
                .map(document -> ServiceYear.of(document).year())
                .into(new ArrayList<>());
        return years.stream().max(Integer::compare);
    }

    /**
     * Returns the index in the log up to which the counters contain at least every delivered event; 0 before the first
     * event.
     */
    long position() {
        return view.position();
    }
}
