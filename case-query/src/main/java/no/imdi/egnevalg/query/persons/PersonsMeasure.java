package no.imdi.egnevalg.query.persons;

import java.util.HashMap;
import java.util.Map;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.query.counters.Fields;
import no.imdi.egnevalg.query.counters.ServiceYears;
import no.imdi.egnevalg.query.measures.YearlyMeasure;
import no.imdi.egnevalg.query.projection.ServedView;
import no.imdi.egnevalg.query.projection.ServedViews;
import org.springframework.stereotype.Component;

/**
 * Counts the distinct persons behind the newly registered cases. A person with cases in two rows counts in both rows,
 * and once in the total.
 */
@Component
class PersonsMeasure implements YearlyMeasure {

    private final ServedView view;

    PersonsMeasure(ServedViews views) {
        this.view = views.of(PersonsProjection.NAME);
    }

    @Override
    public String name() {
        return "persons";
    }

    @Override
    public Map<Integer, Counts> of(AdviserService service, int from, int to) {
        Map<Integer, Counts> years = new HashMap<>();
        ServiceYears.read(view, YearlyPersonStatistic.COLLECTION, service, from, to)
                .forEach((year, counted) -> years.put(
                        year,
                        new Counts(
                                Fields.byCode(Fields.within(counted, "category"), Category.class),
                                Fields.count(counted, "total"))));
        return years;
    }

    @Override
    public long position() {
        return view.position();
    }
}
