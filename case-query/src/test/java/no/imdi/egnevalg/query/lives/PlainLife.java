package no.imdi.egnevalg.query.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** Cases told the plain way, for recounts: all events of a case, walked through day by day. */
public record PlainLife(List<CaseFileEvent> events) {

    /** What a case is at the end of a day. */
    public record Standing(boolean open, AdviserService owner, Category category) {}

    /** Every case that is not void. */
    public static Collection<PlainLife> of(Collection<RecordedEvent> log) {
        Map<String, List<CaseFileEvent>> cases = new LinkedHashMap<>();
        log.forEach(event ->
                cases.computeIfAbsent(event.streamId(), _ -> new ArrayList<>()).add((CaseFileEvent) event.payload()));
        return cases.values().stream()
                .filter(events -> events.stream().noneMatch(CaseFileVoided.class::isInstance))
                .map(PlainLife::new)
                .toList();
    }

    public CaseFileOpened opened() {
        return (CaseFileOpened) events.getFirst();
    }

    /** As it was corrected last. */
    public Registration registration() {
        Registration registration = opened().registration();
        for (RegistrationCorrected corrected : all(RegistrationCorrected.class)) {
            registration = corrected.to();
        }
        return registration;
    }

    /** All events of a type, in order. */
    public <E extends CaseFileEvent> List<E> all(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** What it was at the end of the day; null before it was opened. */
    public @Nullable Standing at(LocalDate day) {
        LocalDate openedOn = registration().openedOn();
        Standing standing =
                new Standing(true, opened().service(), registration().category());
        for (LocalDate each = openedOn; !each.isAfter(day); each = each.plusDays(1)) {
            for (CaseFileEvent event : events) {
                if (each.equals(dayOf(event))) {
                    standing = after(standing, event);
                }
            }
        }
        return day.isBefore(openedOn) ? null : standing;
    }

    private static @Nullable LocalDate dayOf(CaseFileEvent event) {
        return switch (event) {
            case CaseFileClosed closed -> closed.on();
            case CaseFileReopened reopened -> reopened.on();
            case CaseFileHandedOver handed -> handed.on();
            case CaseFileRecategorised turned -> turned.effectiveOn();
            default -> null;
        };
    }

    private static Standing after(Standing before, CaseFileEvent event) {
        return switch (event) {
            case CaseFileClosed _ -> new Standing(false, before.owner(), before.category());
            case CaseFileReopened _ -> new Standing(true, before.owner(), before.category());
            case CaseFileHandedOver handed ->
                new Standing(before.open(), handed.to().service(), before.category());
            case CaseFileRecategorised turned -> new Standing(before.open(), before.owner(), turned.to());
            default -> before;
        };
    }

    /** Counts by a name, those without one left out. */
    public static Map<String, Integer> counted(Collection<String> names) {
        Map<String, Integer> counts = new TreeMap<>();
        names.stream().filter(Objects::nonNull).forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts;
    }

    /** The quartiles of numbers, from the plain list of all of them: the first that so many quarters do not exceed. */
    public static List<@Nullable Integer> quartiles(Collection<Integer> numbers) {
        List<Integer> sorted = numbers.stream().sorted().toList();
        List<@Nullable Integer> quartiles = new ArrayList<>();
        for (int quarters = 1; quarters <= 3; quarters++) {
            int atLeast = quarters * sorted.size();
            quartiles.add(sorted.stream()
                    .filter(number ->
                            4 * sorted.stream().filter(other -> other <= number).count() >= atLeast)
                    .findFirst()
                    .orElse(null));
        }
        return quartiles;
    }
}
