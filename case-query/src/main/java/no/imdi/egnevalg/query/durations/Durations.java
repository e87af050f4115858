package no.imdi.egnevalg.query.durations;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.counters.Counters;
import no.imdi.egnevalg.query.counters.Fields;
import no.imdi.egnevalg.query.counters.Histogram;
import no.imdi.egnevalg.query.counters.Quartiles;
import no.imdi.egnevalg.query.counters.ServiceYears;
import no.imdi.egnevalg.query.http.Texts;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Reads how long it takes until something happens in a case. */
@Component
class Durations {

    private final MongoDatabase database;
    private final Counters counters;

    Durations(MongoDatabase database, Counters counters) {
        this.database = database;
        this.counters = counters;
    }

    /**
     * How long one interval takes.
     *
     * @param of how many cases there are; in the others it has not come to its end
     * @param days of the cases in which it has
     */
    record Duration(String interval, String label, int of, Quartiles days) {}

    /** All intervals, of the cases a service opened in the given years. */
    List<Duration> of(AdviserService service, int from, int to, Language language) {
        Collection<Document> years = ServiceYears.read(database, DurationStatistic.COLLECTION, service, from, to)
                .values();
        int cases = years.stream().mapToInt(year -> Fields.count(year, "cases")).sum();
        Texts texts = Texts.beside(Durations.class, "intervals", language);
        return Stream.of(Interval.values())
                .map(interval -> duration(interval, texts, years, cases))
                .toList();
    }

    private static Duration duration(Interval interval, Texts texts, Collection<Document> years, int cases) {
        Histogram histogram = new Histogram();
        years.forEach(year -> histogram.plus(year.get(interval.name(), Document.class)));
        return new Duration(interval.name(), texts.get(interval.name()), cases, histogram.quartiles());
    }

    long position() {
        return counters.position(CaseLivesProjection.NAME);
    }
}
