package no.imdi.egnevalg.query.persons;

import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.Map;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.query.counters.Counters;
import no.imdi.egnevalg.query.counters.Fields;
import no.imdi.egnevalg.query.counters.ServiceYears;
import no.imdi.egnevalg.query.measures.YearlyMeasure;
import org.springframework.stereotype.Component;

/** Distinct persons behind the newly registered cases. A person with cases in two rows stands in both, and once in the total. */
@Component
class PersonsMeasure implements YearlyMeasure {

    private final MongoDatabase database;
    private final Counters counters;

    PersonsMeasure(MongoDatabase database, Counters counters) {
        this.database = database;
        this.counters = counters;
    }

    @Override
    public String name() {
        return "persons";
    }

    @Override
    public Map<Integer, Counts> of(AdviserService service, int from, int to) {
        Map<Integer, Counts> years = new HashMap<>();
        ServiceYears.read(database, YearlyPersonStatistic.COLLECTION, service, from, to)
                .forEach((year, counted) -> years.put(
                        year,
                        new Counts(
                                Fields.byCode(Fields.within(counted, "category"), Category.class),
                                Fields.count(counted, "total"))));
        return years;
    }

    @Override
    public long position() {
        return counters.position(PersonsProjection.NAME);
    }
}
