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

/** Reads how cases have developed. */
@Component
class Flows {

    private final ServedView view;
    private final Today today;

    Flows(ServedViews views, Today today) {
        this.view = views.of(CaseLivesProjection.NAME);
        this.today = today;
    }

    /**
     * One year.
     *
     * @param untilNow cases opened in it, by the category registered and, within it, the category now
     * @param steps taken in it while the service worked on the case, by the category left and, within it, the category
     *     come to
     * @param toAcuteRisk open days until the first acute risk, of the cases opened in it
     * @param toClosure open days until the closure that stands, of the cases opened in it
     */
    record Year(
            Map<Category, Map<Category, Integer>> untilNow,
            Map<Category, Map<Category, Integer>> steps,
            Quartiles toAcuteRisk,
            Quartiles toClosure) {}

    /** Each of the years, with one read. */
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
