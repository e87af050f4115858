package no.imdi.egnevalg.query.yearlytable;

import java.util.List;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalYear;
import no.imdi.egnevalg.query.counters.CounterChange;
import no.imdi.egnevalg.query.counters.CounterDocument;
import org.bson.Document;

/**
 * Maps a change of the yearly counts to changes of documents. The days are in a document of their own: it grows with
 * time, and reading the current table must not become slower by it.
 */
final class YearlyCountUpdates {

    private YearlyCountUpdates() {}

    static List<CounterChange> of(CountChange change) {
        CounterDocument totals =
                new CounterDocument(NewCaseStatistic.TOTALS, change.key().id());
        CounterDocument days =
                new CounterDocument(NewCaseStatistic.DAYS, change.key().id());
        return switch (change) {
            case CountChange.CaseCounted counted ->
                List.of(
                        new CounterChange.Counted(totals, "counts." + counted.category(), counted.cases()),
                        new CounterChange.Counted(
                                days, "days." + counted.registeredOn() + "." + counted.category(), counted.cases()));
            case CountChange.HistoricalCountsTakenOver taken ->
                List.of(
                        new CounterChange.Noted(totals, "historical", historical(taken)),
                        new CounterChange.Noted(days, "historical", historical(taken)));
            case CountChange.HistoricalCountsTakenBack taken ->
                List.of(
                        new CounterChange.Noted(totals, "withdrawn", withdrawn(taken)),
                        new CounterChange.Noted(days, "withdrawn", withdrawn(taken)));
        };
    }

    private static Document withdrawn(CountChange.HistoricalCountsTakenBack taken) {
        return new Document("globalIndex", taken.globalIndex())
                .append("registeredOn", taken.registeredOn().toString())
                .append("importId", taken.importId());
    }

    private static Document historical(CountChange.HistoricalCountsTakenOver taken) {
        HistoricalYear year = taken.counts();
        Document rows = new Document();
        year.counts().forEach(count -> rows.append(count.category().name(), count.cases()));
        return new Document("globalIndex", taken.globalIndex())
                .append("registeredOn", taken.registeredOn().toString())
                .append("importId", taken.importId())
                .append("rows", rows)
                .append("printedTotal", year.printedTotal());
    }
}
