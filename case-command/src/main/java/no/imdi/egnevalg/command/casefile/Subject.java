package no.imdi.egnevalg.command.casefile;

import java.util.HashSet;
import java.util.Set;
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
 * @param registration as registered and corrected
 * @param category the main category now
 * @param secondaryConcerns the other categories now
 * @param recategorised whether the case has developed, so that a correction no longer changes the category now
 */
public record Subject(
        Registration registration, Category category, Set<Category> secondaryConcerns, boolean recategorised) {

    static Subject of(Registration registration) {
        return new Subject(
                registration, registration.category(), Set.copyOf(registration.secondaryCategories()), false);
    }

    Subject after(CaseFileEvent event) {
        return switch (event) {
            case RegistrationCorrected corrected -> corrected(corrected.to());
            case CaseFileRecategorised to ->
                new Subject(registration, to.to(), Sets.without(secondaryConcerns, to.to()), true);
            case SecondaryConcernAdded added -> with(Sets.with(secondaryConcerns, added.category()));
            case SecondaryConcernRemoved removed -> with(Sets.without(secondaryConcerns, removed.category()));
            default -> this;
        };
    }

    /** What has developed since stays as it has developed. */
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
        return new Subject(to, categoryNow, Set.copyOf(concerns), recategorised);
    }

    private Subject with(Set<Category> concerns) {
        return new Subject(registration, category, concerns, recategorised);
    }
}
