package no.imdi.egnevalg.command.historicalcounts;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsImported;

/** When historical counts may be taken over. */
final class HistoricalCountsRules {

    private static final int EARLIEST_YEAR = 1990;
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private HistoricalCountsRules() {}

    /** Takes over counts of years that have ended, each once. */
    static Decision<HistoricalCountsImported> decide(ImportHistoricalCounts command) {
        int thisYear = command.recorded().at().atZone(NORWAY).getYear();
        List<HistoricalCountsRefusal> refusals = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < command.years().size(); i++) {
            int year = command.years().get(i).year();
            if (!seen.add(year)) {
                refusals.add(new HistoricalCountsRefusal.YearRepeated(i));
            }
            if (year < EARLIEST_YEAR || year >= thisYear) {
                refusals.add(new HistoricalCountsRefusal.YearNotHistorical(i));
            }
        }
        return Decision.unless(
                refusals,
                new HistoricalCountsImported(
                        command.importId(), command.service(), command.years(), command.recorded()));
    }
}
