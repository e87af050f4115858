package no.imdi.egnevalg.query.yearlytable;

import java.time.LocalDate;
import java.util.List;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsImported;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsWithdrawn;
import no.imdi.egnevalg.query.projection.RecordedEvent;

/**
 * The rules by which events count in the yearly table. A case counts once, in the year of openedOn, under its main
 * category as registered and corrected. A void case does not count. Each change depends on the event alone.
 */
final class CountingRules {

    private CountingRules() {}

    /** True where an event of the type may change a count. */
    static boolean takes(Class<?> eventType) {
        return eventType == CaseFileOpened.class
                || eventType == RegistrationCorrected.class
                || eventType == CaseFileVoided.class
                || eventType == HistoricalCountsImported.class
                || eventType == HistoricalCountsWithdrawn.class;
    }

    static List<CountChange> changesOf(RecordedEvent event) {
        long index = event.globalIndex();
        return switch (event.payload()) {
            case CaseFileOpened opened ->
                List.of(counted(index, opened.service(), opened.registration(), opened.recorded(), 1));
            case RegistrationCorrected corrected -> corrected(index, corrected);
            case CaseFileVoided voided ->
                List.of(counted(index, voided.service(), voided.registration(), voided.recorded(), -1));
            case HistoricalCountsImported imported -> takenOver(index, imported);
            case HistoricalCountsWithdrawn withdrawn -> takenBack(index, withdrawn);
            default -> List.of();
        };
    }

    private static List<CountChange> corrected(long index, RegistrationCorrected corrected) {
        Registration from = corrected.from();
        Registration to = corrected.to();
        if (from.year() == to.year() && from.category() == to.category()) {
            return List.of();
        }
        return List.of(
                counted(index, corrected.service(), from, corrected.recorded(), -1),
                counted(index, corrected.service(), to, corrected.recorded(), 1));
    }

    private static List<CountChange> takenOver(long index, HistoricalCountsImported imported) {
        return imported.years().stream()
                .<CountChange>map(year -> new CountChange.HistoricalCountsTakenOver(
                        index,
                        new ServiceYear(imported.service(), year.year()),
                        day(imported.recorded()),
                        imported.importId(),
                        year))
                .toList();
    }

    private static List<CountChange> takenBack(long index, HistoricalCountsWithdrawn withdrawn) {
        return withdrawn.years().stream()
                .<CountChange>map(year -> new CountChange.HistoricalCountsTakenBack(
                        index,
                        new ServiceYear(withdrawn.service(), year),
                        day(withdrawn.recorded()),
                        withdrawn.importId()))
                .toList();
    }

    private static CountChange counted(
            long index, AdviserService service, Registration registration, Recorded recorded, int cases) {
        return new CountChange.CaseCounted(
                index, new ServiceYear(service, registration.year()), day(recorded), registration.category(), cases);
    }

    private static LocalDate day(Recorded recorded) {
        return recorded.day();
    }
}
