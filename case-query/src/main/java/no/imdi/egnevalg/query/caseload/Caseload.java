package no.imdi.egnevalg.query.caseload;

import static com.mongodb.client.model.Projections.include;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.counters.CounterTable;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.projection.ServedView;
import no.imdi.egnevalg.query.projection.ServedViews;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Reads the caseload. The cost grows with the number of months, not with the number of cases. */
@Component
class Caseload {

    private final CounterTable months;
    private final CounterTable days;
    private final ServedView view;

    Caseload(ServedViews views) {
        this.view = views.of(CaseLivesProjection.NAME);
        this.months = CounterTable.of(view, CaseloadStatistic.MONTHS);
        this.days = CounterTable.of(view, CaseloadStatistic.DAYS);
    }

    /** Returns the cases that are open at the end of the day. */
    OpenCases at(AdviserService service, LocalDate day) {
        OpenCases open = new OpenCases();
        months.before(service + ":", service + ":" + YearMonth.from(day), include("net"))
                .forEach(month -> open.add(month.get("net", Document.class)));
        daysOf(service, YearMonth.from(day)).headMap(day, true).values().forEach(open::add);
        return open;
    }

    /** Returns the number of open cases at the end of each day. The days must be in order. */
    Map<LocalDate, Integer> series(AdviserService service, List<LocalDate> atTheEndOf) {
        Map<LocalDate, Integer> series = new LinkedHashMap<>();
        OpenCases open = new OpenCases();
        NavigableMap<String, Document> nets = netsUntil(service, YearMonth.from(atTheEndOf.getLast()));
        Map<YearMonth, NavigableMap<LocalDate, Document>> daysByMonth = new HashMap<>();
        for (LocalDate day : atTheEndOf) {
            var before = nets.headMap(service + ":" + YearMonth.from(day), endsItsMonth(day));
            before.values().forEach(open::add);
            before.clear();
            series.put(day, open.total() + (endsItsMonth(day) ? 0 : within(day, daysOf(day, daysByMonth, service))));
        }
        return series;
    }

    private NavigableMap<LocalDate, Document> daysOf(
            LocalDate day, Map<YearMonth, NavigableMap<LocalDate, Document>> read, AdviserService service) {
        return read.computeIfAbsent(YearMonth.from(day), month -> daysOf(service, month));
    }

    private static int within(LocalDate day, NavigableMap<LocalDate, Document> daysOfItsMonth) {
        OpenCases change = new OpenCases();
        daysOfItsMonth.headMap(day, true).values().forEach(change::add);
        return change.total();
    }

    private NavigableMap<String, Document> netsUntil(AdviserService service, YearMonth last) {
        NavigableMap<String, Document> nets = new TreeMap<>();
        months.between(service + ":", service + ":" + last, include("net"))
                .forEach(month -> nets.put(month.getString("_id"), month.get("net", Document.class)));
        return nets;
    }

    private NavigableMap<LocalDate, Document> daysOf(AdviserService service, YearMonth month) {
        NavigableMap<LocalDate, Document> byDay = new TreeMap<>();
        days.in(List.of(service + ":" + month), include("days"))
                .into(new ArrayList<>())
                .forEach(document -> document.get("days", Document.class)
                        .forEach((day, cells) -> byDay.put(LocalDate.parse(day), (Document) cells)));
        return byDay;
    }

    private static boolean endsItsMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    long position() {
        return view.position();
    }
}
