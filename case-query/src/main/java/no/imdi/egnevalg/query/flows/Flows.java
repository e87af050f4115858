package no.imdi.egnevalg.query.flows;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.query.counters.Fields;
import no.imdi.egnevalg.query.counters.ServiceYears;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.projection.ServedView;
import no.imdi.egnevalg.query.projection.ServedViews;
import no.imdi.egnevalg.query.survival.Quartiles;
import no.imdi.egnevalg.query.survival.SurvivalTimes;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Reads how cases have changed category. */
@Component
class Flows {

    private final ServedView view;
    private final Today today;

    Flows(ServedViews views, Today today) {
        this.view = views.of(CaseLivesProjection.NAME);
        this.today = today;
    }

    /**
     * The flows of one year.
     *
     * @param untilNow cases opened in the year, by the registered category and, within it, the current category
     * @param steps recategorisations of the year while the service owned the case, by the old category and, within it,
     *     the new one
     * @param toAcuteRisk open days until the first acute risk, of the cases opened in the year
     * @param toClosure open days until the current closure, of the cases opened in the year
     */
    record Year(
            Map<Category, Map<Category, Integer>> untilNow,
            Map<Category, Map<Category, Integer>> steps,
            Quartiles toAcuteRisk,
            Quartiles toClosure) {}

    /** Reads all years at once. */
    Map<Integer, Year> of(AdviserService service, int from, int to) {
        Map<Integer, Document> counted = ServiceYears.read(view, FlowStatistic.COLLECTION, service, from, to);
        Map<Integer, Year> years = new TreeMap<>();
        for (int year = from; year <= to; year++) {
            years.put(year, year(counted.getOrDefault(year, new Document())));
        }
        return years;
    }

    private Year year(Document counted) {
        return new Year(
                matrix(Fields.within(counted, FlowStatistic.UNTIL_NOW)),
                matrix(Fields.within(counted, FlowStatistic.STEPS)),
                days(Fields.within(counted, FlowStatistic.TO_ACUTE_RISK)),
                days(Fields.within(counted, FlowStatistic.TO_CLOSURE)));
    }

    private Quartiles days(Document counted) {
        return new SurvivalTimes(today.date()).plus(counted).quartiles();
    }

    private static Map<Category, Map<Category, Integer>> matrix(Document counted) {
        Map<Category, Map<Category, Integer>> matrix = new EnumMap<>(Category.class);
        counted.forEach((from, to) -> {
            Map<Category, Integer> row = Fields.byCode((Document) to, Category.class);
            if (!row.isEmpty()) {
                matrix.put(Category.valueOf(from), row);
            }
        });
        return matrix;
    }

    long position() {
        return view.position();
    }
}
