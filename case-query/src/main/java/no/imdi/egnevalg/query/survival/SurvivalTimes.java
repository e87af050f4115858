package no.imdi.egnevalg.query.survival;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import no.imdi.egnevalg.query.counters.CounterDocument;
import no.imdi.egnevalg.query.counters.Fields;
import no.imdi.egnevalg.query.counters.Tally;
import no.imdi.egnevalg.query.lives.TimeToEvent;
import org.bson.Document;

/** The durations of many cases as of a day: how often each number of days occurred. */
public final class SurvivalTimes {

    private static final String ENDED = "ended";
    private static final String CENSORED = "censored";
    private static final String LASTING = "lasting";

    private final LocalDate today;
    private final TreeMap<Integer, Integer> ended = new TreeMap<>();
    private final TreeMap<Integer, Integer> notEnded = new TreeMap<>();

    /** Makes an empty collection, as of the day. */
    public SurvivalTimes(LocalDate today) {
        this.today = today;
    }

    /**
     * Counts the duration of a case under a name. A duration that has not ended is counted by the day it would have
     * begun if the case had never been closed.
     */
    public static void count(CounterDocument document, String name, TimeToEvent time, Tally tally) {
        String counter = switch (time) {
            case TimeToEvent.Ended(int days) -> ENDED + "." + days;
            case TimeToEvent.Censored(int days) -> CENSORED + "." + days;
            case TimeToEvent.Lasting(LocalDate since) -> LASTING + "." + since;
        };
        tally.add(document, name + "." + counter, 1);
    }

    /** Adds the durations counted in the document. */
    public SurvivalTimes plus(Document counted) {
        Fields.within(counted, ENDED).forEach((days, cases) -> add(ended, Integer.parseInt(days), (Integer) cases));
        Fields.within(counted, CENSORED)
                .forEach((days, cases) -> add(notEnded, Integer.parseInt(days), (Integer) cases));
        Fields.within(counted, LASTING)
                .forEach((since, cases) -> add(notEnded, daysSince(LocalDate.parse(since)), (Integer) cases));
        return this;
    }

    private int daysSince(LocalDate since) {
        return Math.max(0, (int) ChronoUnit.DAYS.between(since, today));
    }

    private static void add(Map<Integer, Integer> times, int days, int cases) {
        if (cases != 0) {
            times.merge(days, cases, Integer::sum);
        }
    }

    /** Returns the quartiles of all durations. */
    public Quartiles quartiles() {
        return new KaplanMeier(ended, notEnded).quartiles();
    }
}
