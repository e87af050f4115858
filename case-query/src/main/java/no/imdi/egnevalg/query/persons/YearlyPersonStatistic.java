package no.imdi.egnevalg.query.persons;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.query.counters.ServiceYears;
import no.imdi.egnevalg.query.counters.Tally;
import org.springframework.stereotype.Component;

/** Counts the distinct persons behind the newly registered cases of a service and year, in total and by category. */
@Component
class YearlyPersonStatistic implements PersonStatistic {

    static final String COLLECTION = "personCounters/yearlyPersons";

    private record Cell(AdviserService service, int year, Category category) {}

    private record Total(AdviserService service, int year) {}

    @Override
    public Set<String> collections() {
        return Set.of(COLLECTION);
    }

    @Override
    public void count(List<PersonCase> cases, Tally tally) {
        Set<Cell> cells = new HashSet<>();
        Set<Total> totals = new HashSet<>();
        for (PersonCase each : cases) {
            var service = Objects.requireNonNull(each.service());
            var registration = Objects.requireNonNull(each.registration());
            cells.add(new Cell(service, registration.year(), registration.category()));
            totals.add(new Total(service, registration.year()));
        }
        cells.forEach(cell -> tally.add(
                ServiceYears.document(COLLECTION, cell.service(), cell.year()), "category." + cell.category(), 1));
        totals.forEach(
                total -> tally.add(ServiceYears.document(COLLECTION, total.service(), total.year()), "total", 1));
    }
}
