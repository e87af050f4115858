package no.imdi.egnevalg.command.casefile.referral;

import java.util.List;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import org.jspecify.annotations.Nullable;

/**
 * What an acceptance of a referral says about the recipient's own case. Missing values are taken from the referred
 * case.
 *
 * @param joins an existing case that the referral joins; null where a new case is opened
 */
public record ReceivingCase(
        @Nullable String joins,
        @Nullable Category category,
        @Nullable List<Category> secondaryCategories,
        @Nullable AgeBand ageBand,
        @Nullable Gender gender) {

    /** True where the acceptance gives values that only a new case can take. */
    boolean isDescribed() {
        return category != null || secondaryCategories != null || ageBand != null || gender != null;
    }
}
