package no.imdi.egnevalg.query.caseload;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.measures.YearlyMeasure;
import org.springframework.stereotype.Component;

/** Counts the open cases at the end of each year; for the current year, the cases open today. */
@Component
class OpenCasesMeasure implements YearlyMeasure {

    private final Caseload caseload;
    private final Today today;

    OpenCasesMeasure(Caseload caseload, Today today) {
        this.caseload = caseload;
        this.today = today;
    }

    @Override
    public String name() {
        return "open";
    }

    @Override
    public Map<Integer, Counts> of(AdviserService service, int from, int to) {
        LocalDate now = today.date();
        Map<Integer, Counts> years = new HashMap<>();
        for (int year = from; year <= Math.min(to, now.getYear()); year++) {
            LocalDate end = LocalDate.of(year, 12, 31);
            years.put(year, counts(caseload.at(service, end.isAfter(now) ? now : end)));
        }
        return years;
    }

    private static Counts counts(OpenCases open) {
        Map<Category, Integer> byCategory = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            int cases = open.of(category);
            if (cases != 0) {
                byCategory.put(category, cases);
            }
        }
        return new Counts(byCategory, open.total());
    }

    @Override
    public long position() {
        return caseload.position();
    }
}
