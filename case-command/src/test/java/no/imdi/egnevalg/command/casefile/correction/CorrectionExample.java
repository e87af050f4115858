package no.imdi.egnevalg.command.casefile.correction;

import java.util.List;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Region;
import org.jspecify.annotations.Nullable;

/** Corrections to test with. */
final class CorrectionExample {

    private CorrectionExample() {}

    static RegistrationChanges nothing() {
        return changes(null, null, new Change.Keep<>(), new Change.Keep<>());
    }

    static RegistrationChanges category(Category category) {
        return changes(category, null, new Change.Keep<>(), new Change.Keep<>());
    }

    static RegistrationChanges secondary(Category... secondary) {
        return changes(null, List.of(secondary), new Change.Keep<>(), new Change.Keep<>());
    }

    static RegistrationChanges region(Change<Region> region) {
        return changes(null, null, region, new Change.Keep<>());
    }

    static RegistrationChanges posting(Change<String> posting) {
        return changes(null, null, new Change.Keep<>(), posting);
    }

    /** Every field, so that the given registration comes out whatever stood there before. */
    static RegistrationChanges to(Registration registration) {
        return new RegistrationChanges(
                registration.openedOn(),
                registration.category(),
                registration.secondaryCategories(),
                setOrClear(registration.region()),
                setOrClear(registration.posting()),
                registration.ageBand(),
                registration.gender(),
                registration.referralSource());
    }

    private static <T> Change<T> setOrClear(@Nullable T value) {
        return value == null ? new Change.Clear<>() : new Change.Set<>(value);
    }

    private static RegistrationChanges changes(
            @Nullable Category category,
            @Nullable List<Category> secondary,
            Change<Region> region,
            Change<String> posting) {
        return new RegistrationChanges(null, category, secondary, region, posting, null, null, null);
    }
}
