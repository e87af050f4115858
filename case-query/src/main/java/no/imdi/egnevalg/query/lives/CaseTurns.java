package no.imdi.egnevalg.query.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a case after it was opened, in the order in which they happened. Each holds from its day on.
 *
 * @param openness closures and reopenings
 * @param categories recategorisations
 * @param owners handovers
 * @param erasedOn the day of the erasure, from which on the case is not open; null where there was none
 */
public record CaseTurns(
        List<Openness> openness,
        List<Development> categories,
        List<Handover> owners,
        @Nullable LocalDate erasedOn) {

    static final CaseTurns BEGINNING = new CaseTurns(List.of(), List.of(), List.of(), null);

    /** The case is open, or closed, from this day on. */
    public record Openness(LocalDate on, boolean open) {}

    /**
     * The case has another category from this day on.
     *
     * @param under the service that owned the case then
     */
    public record Development(LocalDate on, AdviserService under, Category to) {}

    /** Another service owns the case from this day on. */
    public record Handover(LocalDate on, AdviserService to) {}

    /** A change from one category to another, under the service that owned the case then. */
    public record Step(LocalDate on, AdviserService under, Category from, Category to) {}

    CaseTurns after(AdviserService openedBy, CaseFileEvent event) {
        return switch (event) {
            case CaseFileClosed closed -> opened(closed.on(), false);
            case CaseFileReopened reopened -> opened(reopened.on(), true);
            case CaseFileRecategorised turned -> {
                AdviserService under = ownerAt(LocalDate.MAX, openedBy);
                yield new CaseTurns(
                        openness,
                        with(categories, new Development(turned.effectiveOn(), under, turned.to())),
                        owners,
                        erasedOn);
            }
            case CaseFileHandedOver handed ->
                new CaseTurns(
                        openness,
                        categories,
                        with(owners, new Handover(handed.on(), handed.to().service())),
                        erasedOn);
            case CaseFileErased erased ->
                new CaseTurns(openness, categories, owners, erased.recorded().day());
            default -> this;
        };
    }

    private CaseTurns opened(LocalDate on, boolean open) {
        return new CaseTurns(with(openness, new Openness(on, open)), categories, owners, erasedOn);
    }

    /** True where the case is open at the end of the day, which must not be before the opening. */
    public boolean isOpenAt(LocalDate day) {
        return !isErasedAt(day)
                && openness.stream()
                        .filter(turn -> !turn.on().isAfter(day))
                        .reduce((_, later) -> later)
                        .map(Openness::open)
                        .orElse(true);
    }

    private boolean isErasedAt(LocalDate day) {
        return erasedOn != null && !erasedOn.isAfter(day);
    }

    /** Returns the category at the end of the day. */
    public Category categoryAt(LocalDate day, Category registered) {
        return categories.stream()
                .filter(turn -> !turn.on().isAfter(day))
                .reduce((_, later) -> later)
                .map(Development::to)
                .orElse(registered);
    }

    /** Returns the service that owns the case at the end of the day. */
    public AdviserService ownerAt(LocalDate day, AdviserService openedBy) {
        return owners.stream()
                .filter(turn -> !turn.on().isAfter(day))
                .reduce((_, later) -> later)
                .map(Handover::to)
                .orElse(openedBy);
    }

    /** Returns the day of the current closure; null while the case is open. */
    public @Nullable LocalDate closedOn() {
        return openness.isEmpty() || openness.getLast().open()
                ? null
                : openness.getLast().on();
    }

    /**
     * Returns the changes of category, starting from the registered category as corrected. A recategorisation to the
     * category the case already has is left out.
     */
    public List<Step> steps(Category registered) {
        List<Step> steps = new ArrayList<>();
        Category category = registered;
        for (Development turn : categories) {
            if (turn.to() != category) {
                steps.add(new Step(turn.on(), turn.under(), category, turn.to()));
            }
            category = turn.to();
        }
        return steps;
    }

    /** Returns the periods in which the case was open, in order. */
    List<Spell> spells(LocalDate openedOn, AdviserService openedBy, Category registered) {
        List<LocalDate> days = List.copyOf(turningDays(openedOn));
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate from = days.get(i);
            if (isOpenAt(from)) {
                spells.add(new Spell(
                        from,
                        i + 1 < days.size() ? days.get(i + 1) : null,
                        spells.isEmpty() ? 0 : spells.getLast().openAfter(),
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
                        owners.stream().map(Handover::on),
                        Stream.ofNullable(erasedOn))
                .flatMap(turns -> turns)
                .filter(day -> day.isAfter(openedOn))
                .forEach(days::add);
        return days;
    }

    private static <T> List<T> with(List<T> turns, T turn) {
        return Stream.concat(turns.stream(), Stream.of(turn)).toList();
    }
}
