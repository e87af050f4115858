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
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
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

    /** A development, with who worked on the case then. */
    public record Step(LocalDate on, AdviserService under, Category from, Category to) {}

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
        Standing standing = asOpened();
        for (LocalDate each = openedOn; !each.isAfter(day); each = each.plusDays(1)) {
            standing = atTheEndOf(each, standing);
        }
        return day.isBefore(openedOn) ? null : standing;
    }

    /** At the end of how many days before this one it was open. */
    public int openDaysBefore(LocalDate day) {
        Standing standing = asOpened();
        int open = 0;
        for (LocalDate each = registration().openedOn(); each.isBefore(day); each = each.plusDays(1)) {
            standing = atTheEndOf(each, standing);
            open += standing.open() ? 1 : 0;
        }
        return open;
    }

    private Standing asOpened() {
        return new Standing(true, opened().service(), registration().category());
    }

    private Standing atTheEndOf(LocalDate day, Standing before) {
        Standing standing = before;
        for (CaseFileEvent event : events) {
            if (day.equals(dayOf(event))) {
                standing = after(standing, event);
            }
        }
        return standing;
    }

    /** Each change of its category, the registration as corrected last. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        Category category = registration().category();
        AdviserService owner = opened().service();
        for (CaseFileEvent event : events) {
            if (event instanceof CaseFileHandedOver handed) {
                owner = handed.to().service();
            } else if (event instanceof CaseFileRecategorised turned) {
                if (turned.to() != category) {
                    steps.add(new Step(turned.effectiveOn(), owner, category, turned.to()));
                }
                category = turned.to();
            }
        }
        return steps;
    }

    /** The day of the closure that stands; null where none does. */
    public @Nullable LocalDate closedOn() {
        List<CaseFileClosed> closures = all(CaseFileClosed.class);
        boolean stands = closures.size() > all(CaseFileReopened.class).size();
        return stands ? closures.getLast().on() : null;
    }

    private static @Nullable LocalDate dayOf(CaseFileEvent event) {
        return switch (event) {
            case CaseFileClosed closed -> closed.on();
            case CaseFileReopened reopened -> reopened.on();
            case CaseFileHandedOver handed -> handed.on();
            case CaseFileRecategorised turned -> turned.effectiveOn();
            case CaseFileErased erased -> erased.recorded().day();
            default -> null;
        };
    }

    private static Standing after(Standing before, CaseFileEvent event) {
        return switch (event) {
            case CaseFileClosed _, CaseFileErased _ -> new Standing(false, before.owner(), before.category());
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
}
