package no.imdi.egnevalg.query.yearlytable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** Counts cases the plain way: what is each case now, and how many are there of each kind. */
final class Recount {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private Recount() {}

    private record Counted(AdviserService service, Registration registration) {}

    /** Cases by "service year category", as of the end of a day or as they stand. */
    static Map<String, Integer> of(Collection<RecordedEvent> events, @Nullable LocalDate asOf) {
        Map<String, Counted> cases = new TreeMap<>();
        events.stream()
                .map(event -> (CaseFileEvent) event.payload())
                .filter(event -> asOf == null
                        || !LocalDate.ofInstant(event.recorded().at(), NORWAY).isAfter(asOf))
                .forEach(event -> count(event, cases));
        Map<String, Integer> counts = new TreeMap<>();
        cases.values().forEach(counted -> counts.merge(key(counted), 1, Integer::sum));
        return counts;
    }

    private static void count(CaseFileEvent event, Map<String, Counted> cases) {
        switch (event) {
            case CaseFileOpened opened ->
                cases.put(opened.caseId(), new Counted(opened.service(), opened.registration()));
            case RegistrationCorrected corrected ->
                cases.put(corrected.caseId(), new Counted(corrected.service(), corrected.to()));
            case CaseFileVoided voided -> cases.remove(voided.caseId());
            default -> {
                // What develops in a case moves nothing in the yearly table.
            }
        }
    }

    private static String key(Counted counted) {
        return counted.service() + " " + counted.registration().year() + " "
                + counted.registration().category();
    }
}
