package no.imdi.egnevalg.query.flows;

import com.mongodb.client.MongoDatabase;
import java.util.EnumMap;
import java.util.Map;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.query.counters.Counters;
import no.imdi.egnevalg.query.counters.Fields;
import no.imdi.egnevalg.query.counters.Histogram;
import no.imdi.egnevalg.query.counters.Quartiles;
import no.imdi.egnevalg.query.counters.ServiceYears;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads how cases have developed. */
@Component
class Flows {

    private final MongoDatabase database;
    private final Counters counters;

    Flows(MongoDatabase database, Counters counters) {
        this.database = database;
        this.counters = counters;
    }

    /** Cases opened in the year, by the category registered and, within it, the category now. */
    Map<Category, Map<Category, Integer>> untilNow(AdviserService service, int year) {
        return matrix(service, year, FlowStatistic.UNTIL_NOW);
    }

    /** Steps taken in the year, by the category left and, within it, the category come to. */
    Map<Category, Map<Category, Integer>> steps(AdviserService service, int year) {
        return matrix(service, year, FlowStatistic.STEPS);
    }

    /** Days from the opening to the first acute risk, of the cases opened in the year. */
    Quartiles toAcuteRisk(AdviserService service, int year) {
        return days(service, year, FlowStatistic.TO_ACUTE_RISK);
    }

    /** Days from the opening to the closure that stands, of the cases opened in the year. */
    Quartiles toClosure(AdviserService service, int year) {
        return days(service, year, FlowStatistic.TO_CLOSURE);
    }

    private Quartiles days(AdviserService service, int year, String name) {
        return new Histogram().plus(Fields.within(counted(service, year), name)).quartiles();
    }

    private Map<Category, Map<Category, Integer>> matrix(AdviserService service, int year, String name) {
        Map<Category, Map<Category, Integer>> matrix = new EnumMap<>(Category.class);
        Fields.within(counted(service, year), name).forEach((from, to) -> {
            Map<Category, Integer> row = Fields.byCode((Document) to, Category.class);
            if (!row.isEmpty()) {
                matrix.put(Category.valueOf(from), row);
            }
        });
        return matrix;
    }

    private @Nullable Document counted(AdviserService service, int year) {
        return ServiceYears.read(database, FlowStatistic.COLLECTION, service, year, year)
                .get(year);
    }

    long position() {
        return counters.position(CaseLivesProjection.NAME);
    }
}
