package no.imdi.egnevalg.command.casefile.referral;

import java.util.List;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the recipient's own case when a referral is accepted. What is left out follows from the referred
 * case.
 *
 * @param joins an existing case that the referral joins; null where one is opened
 */
public record ReceivingCase(
        @Nullable String joins,
        @Nullable Category category,
        @Nullable List<Category> secondaryCategories,
        @Nullable AgeBand ageBand,
        @Nullable Gender gender) {

    /** Whether anything is said that only a case to be opened can take. */
    boolean isDescribed() {
        return category != null || secondaryCategories != null || ageBand != null || gender != null;
    }
}
