package no.imdi.egnevalg.command.casefile.state;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernAdded;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernRemoved;
import no.imdi.egnevalg.kernel.codelist.Category;

/**
 * What a case is about.
 *
 * @param registration the registration with all corrections
 * @param category the current main category
 * @param secondaryConcerns the current secondary categories
 * @param changedOn for each category, the latest day since the opening on which it was added to the case or removed
 * @param recategorised whether the case was recategorised. After that, a correction no longer changes the main category
 */
public record Subject(
        Registration registration,
        Category category,
        Set<Category> secondaryConcerns,
        Map<Category, LocalDate> changedOn,
        boolean recategorised) {

    static Subject of(Registration registration) {
        return new Subject(
                registration, registration.category(), Set.copyOf(registration.secondaryCategories()), Map.of(), false);
    }

    Subject after(CaseFileEvent event) {
        return switch (event) {
            case RegistrationCorrected corrected -> corrected(corrected.to());
            case CaseFileRecategorised recategorised -> recategorised(recategorised);
            case SecondaryConcernAdded added ->
                with(Sets.with(secondaryConcerns, added.category()), added.category(), added.on());
            case SecondaryConcernRemoved removed ->
                with(Sets.without(secondaryConcerns, removed.category()), removed.category(), removed.on());
            default -> this;
        };
    }

    /** The reasons to refuse a change of a category on a day before the last change of that category. */
    public List<Refusal> refusalsOfChange(String pointer, Category secondary, LocalDate on) {
        LocalDate last = changedOn.get(secondary);
        return last != null && on.isBefore(last) ? List.of(new Refusal.DayTooEarly(pointer)) : List.of();
    }

    /** A correction changes the current categories only as far as later acts have not changed them. */
    private Subject corrected(Registration to) {
        Category categoryNow = recategorised ? category : to.category();
        Set<Category> concerns = new HashSet<>(secondaryConcerns);
        registration.secondaryCategories().stream()
                .filter(before -> !to.secondaryCategories().contains(before))
                .forEach(concerns::remove);
        to.secondaryCategories().stream()
                .filter(after -> !registration.secondaryCategories().contains(after))
                .forEach(concerns::add);
        concerns.remove(categoryNow);
        return new Subject(to, categoryNow, Set.copyOf(concerns), changedOn, recategorised);
    }

    private Subject recategorised(CaseFileRecategorised event) {
        Subject left = with(secondaryConcerns, event.from(), event.effectiveOn());
        Subject both = left.with(Sets.without(secondaryConcerns, event.to()), event.to(), event.effectiveOn());
        return new Subject(registration, event.to(), both.secondaryConcerns, both.changedOn, true);
    }

    private Subject with(Set<Category> concerns, Category changed, LocalDate on) {
        Map<Category, LocalDate> days = new EnumMap<>(Category.class);
        days.putAll(changedOn);
        days.merge(changed, on, (one, other) -> one.isAfter(other) ? one : other);
        return new Subject(registration, category, concerns, Collections.unmodifiableMap(days), recategorised);
    }
}
