package no.imdi.egnevalg.query.movements;

import static com.mongodb.client.model.Projections.include;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.counters.CounterTable;
import no.imdi.egnevalg.query.counters.Fields;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.projection.ServedView;
import no.imdi.egnevalg.query.projection.ServedViews;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Reads the movements. The cost grows with the number of months, not with the number of cases. */
@Component
class MovementCounts {

    private final CounterTable counted;
    private final ServedView view;

    MovementCounts(ServedViews views) {
        this.view = views.of(CaseLivesProjection.NAME);
        this.counted = CounterTable.of(view, MovementStatistic.COLLECTION);
    }

    /** Returns the balance of each period. The periods must be in order and without gaps. */
    List<Balance> of(AdviserService service, List<Period> periods) {
        LocalDate first = periods.getFirst().from();
        NavigableMap<LocalDate, Map<Movement, Integer>> days = days(
                service, YearMonth.from(first), YearMonth.from(periods.getLast().to()));
        Balance before = new Balance(0, before(service, YearMonth.from(first)))
                .plus(new Balance(0, sum(days.headMap(first, false))));
        List<Balance> balances = new ArrayList<>();
        int opening = before.closing();
        for (Period period : periods) {
            Balance balance = new Balance(opening, sum(days.subMap(period.from(), true, period.to(), true)));
            balances.add(balance);
            opening = balance.closing();
        }
        return balances;
    }

    private Map<Movement, Integer> before(AdviserService service, YearMonth month) {
        Map<Movement, Integer> sum = new EnumMap<>(Movement.class);
        counted.before(service + ":", MovementStatistic.id(service, month), include(MovementStatistic.MONTH))
                .forEach(document -> addTo(sum, movements(document.get(MovementStatistic.MONTH, Document.class))));
        return sum;
    }

    private NavigableMap<LocalDate, Map<Movement, Integer>> days(AdviserService service, YearMonth from, YearMonth to) {
        NavigableMap<LocalDate, Map<Movement, Integer>> days = new TreeMap<>();
        counted.between(
                        MovementStatistic.id(service, from),
                        MovementStatistic.id(service, to),
                        include(MovementStatistic.DAYS))
                .forEach(document -> document.get(MovementStatistic.DAYS, Document.class)
                        .forEach((day, counts) -> days.put(LocalDate.parse(day), movements((Document) counts))));
        return days;
    }

    private static Map<Movement, Integer> movements(Document counts) {
        return Fields.byCode(counts, Movement.class);
    }

    private static Map<Movement, Integer> sum(Map<LocalDate, Map<Movement, Integer>> days) {
        Map<Movement, Integer> sum = new EnumMap<>(Movement.class);
        days.values().forEach(day -> addTo(sum, day));
        return sum;
    }

    private static void addTo(Map<Movement, Integer> sum, Map<Movement, Integer> more) {
        more.forEach((movement, times) -> sum.merge(movement, times, Integer::sum));
    }

    long position() {
        return view.position();
    }
}
