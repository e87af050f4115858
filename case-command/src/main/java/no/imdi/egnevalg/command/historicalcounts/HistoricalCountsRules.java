package no.imdi.egnevalg.command.historicalcounts;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsImported;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalYear;

/** Decides whether historical counts may be imported. */
final class HistoricalCountsRules {

    private static final int EARLIEST_YEAR = 1990;
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private HistoricalCountsRules() {}

    /** Imports counts of ended years in which the service existed. Each year occurs once. */
    static Decision<HistoricalCountsImported> decide(ImportHistoricalCounts command, CodeLists codeLists) {
        int thisYear = command.recorded().at().atZone(NORWAY).getYear();
        int existsFrom = codeLists.service(command.service()).existsFrom();
        List<HistoricalCountsRefusal> refusals = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < command.years().size(); i++) {
            HistoricalYear given = command.years().get(i);
            if (!seen.add(given.year())) {
                refusals.add(new HistoricalCountsRefusal.YearRepeated(i));
            }
            if (given.year() < EARLIEST_YEAR || given.year() >= thisYear) {
                refusals.add(new HistoricalCountsRefusal.YearNotHistorical(i));
            } else if (given.year() < existsFrom) {
                refusals.add(new HistoricalCountsRefusal.YearBeforeService(i));
            }
            if (given.printedTotal() != null && given.categorySum() > given.printedTotal()) {
                refusals.add(new HistoricalCountsRefusal.RowsExceedTotal(i));
            }
        }
        return Decision.unless(
                refusals,
                new HistoricalCountsImported(
                        command.importId(), command.service(), command.years(), command.recorded()));
    }
}
