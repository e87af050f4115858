package no.imdi.egnevalg.query.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import org.jspecify.annotations.Nullable;

/**
 * How a case turned after it was opened, in the order in which it happened. Each turn holds from its day on.
 *
 * @param openness closures and reopenings
 * @param categories recategorisations
 * @param owners handovers
 */
public record Course(List<Openness> openness, List<Development> categories, List<Handover> owners) {

    static final Course BEGINNING = new Course(List.of(), List.of(), List.of());

    /** From this day on the case is open, or is not. */
    public record Openness(LocalDate on, boolean open) {}

    /** From this day on the case belongs under another category. */
    public record Development(LocalDate on, Category from, Category to) {}

    /** From this day on another service works on the case. */
    public record Handover(LocalDate on, AdviserService to) {}

    /**
     * A time in which a case was open, with one owner and under one category.
     *
     * @param from first day
     * @param until first day after it; null while it lasts
     */
    public record Spell(LocalDate from, @Nullable LocalDate until, AdviserService owner, Category category) {}

    Course after(CaseFileEvent event) {
        return switch (event) {
            case CaseFileClosed closed ->
                new Course(with(openness, new Openness(closed.on(), false)), categories, owners);
            case CaseFileReopened reopened ->
                new Course(with(openness, new Openness(reopened.on(), true)), categories, owners);
            case CaseFileRecategorised turned ->
                new Course(
                        openness,
                        with(categories, new Development(turned.effectiveOn(), turned.from(), turned.to())),
                        owners);
            case CaseFileHandedOver handed ->
                new Course(
                        openness,
                        categories,
                        with(owners, new Handover(handed.on(), handed.to().service())));
            default -> this;
        };
    }

    /** Whether a case that was opened before is open at the end of the day. */
    public boolean isOpenAt(LocalDate day) {
        return openness.stream()
                .filter(turn -> !turn.on().isAfter(day))
                .reduce((_, later) -> later)
                .map(Openness::open)
                .orElse(true);
    }

    /** The category at the end of the day. */
    public Category categoryAt(LocalDate day, Category registered) {
        return categories.stream()
                .filter(turn -> !turn.on().isAfter(day))
                .reduce((_, later) -> later)
                .map(Development::to)
                .orElse(registered);
    }

    /** Who works on the case at the end of the day. */
    public AdviserService ownerAt(LocalDate day, AdviserService openedBy) {
        return owners.stream()
                .filter(turn -> !turn.on().isAfter(day))
                .reduce((_, later) -> later)
                .map(Handover::to)
                .orElse(openedBy);
    }

    /** The day of the closure that stands; null while the case is open. */
    public @Nullable LocalDate closedOn() {
        return openness.isEmpty() || openness.getLast().open()
                ? null
                : openness.getLast().on();
    }

    /** The times in which the case was open, in order. */
    public List<Spell> spells(LocalDate openedOn, AdviserService openedBy, Category registered) {
        List<LocalDate> days = List.copyOf(turningDays(openedOn));
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate from = days.get(i);
            if (isOpenAt(from)) {
                spells.add(new Spell(
                        from,
                        i + 1 < days.size() ? days.get(i + 1) : null,
                        ownerAt(from, openedBy),
                        categoryAt(from, registered)));
            }
        }
        return spells;
    }

    private TreeSet<LocalDate> turningDays(LocalDate openedOn) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(openedOn));
        Stream.of(
                        openness.stream().map(Openness::on),
                        categories.stream().map(Development::on),
                        owners.stream().map(Handover::on))
                .flatMap(turns -> turns)
                .filter(day -> day.isAfter(openedOn))
                .forEach(days::add);
        return days;
    }

    private static <T> List<T> with(List<T> turns, T turn) {
        return Stream.concat(turns.stream(), Stream.of(turn)).toList();
    }
}
