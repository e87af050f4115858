package no.imdi.egnevalg.query.durations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.counters.Fields;
import no.imdi.egnevalg.query.counters.ServiceYears;
import no.imdi.egnevalg.query.http.Texts;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.projection.ServedView;
import no.imdi.egnevalg.query.projection.ServedViews;
import no.imdi.egnevalg.query.survival.Quartiles;
import no.imdi.egnevalg.query.survival.SurvivalTimes;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Reads how long it takes until something happens in a case. */
@Component
class Durations {

    private final ServedView view;
    private final Today today;

    Durations(ServedViews views, Today today) {
        this.view = views.of(CaseLivesProjection.NAME);
        this.today = today;
    }

    /** The durations of one interval. */
    record Duration(String interval, String label, Quartiles days) {}

    /**
     * Returns the durations of all intervals as they stand today, of the cases that the service opened in the given
     * years. The years must be in order.
     */
    List<Duration> of(AdviserService service, List<Integer> openedIn, Language language) {
        Map<Integer, Document> counted =
                ServiceYears.read(view, DurationStatistic.COLLECTION, service, openedIn.getFirst(), openedIn.getLast());
        counted.keySet().retainAll(openedIn);
        Collection<Document> years = counted.values();
        Texts texts = Texts.beside(Durations.class, "intervals", language);
        return Stream.of(Interval.values())
                .map(interval -> new Duration(interval.name(), texts.get(interval.name()), days(interval, years)))
                .toList();
    }

    private Quartiles days(Interval interval, Collection<Document> years) {
        SurvivalTimes times = new SurvivalTimes(today.date());
        years.forEach(year -> times.plus(Fields.within(year, interval.name())));
        return times.quartiles();
    }

    long position() {
        return view.position();
    }
}
