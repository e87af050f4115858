package no.imdi.egnevalg.kernel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.Region;
import org.jspecify.annotations.Nullable;

/**
 * The registered data of a case. Codes only: no names, no identity numbers, no free text.
 *
 * @param openedOn the day on which the service opened the case, Europe/Oslo; the case counts in its year
 * @param category the main category, under which the case counts
 * @param secondaryCategories the other categories, in the report's order; without the main category
 * @param region IMDi region; null where the service records none
 * @param posting code of the school or embassy; null where the service has none
 */
public record Registration(
        LocalDate openedOn,
        Category category,
        List<Category> secondaryCategories,
        @Nullable Region region,
        @Nullable String posting,
        AgeBand ageBand,
        Gender gender,
        ReferralSource referralSource) {

    public Registration {
        Objects.requireNonNull(openedOn);
        Objects.requireNonNull(category);
        secondaryCategories = secondaryCategories.stream().sorted().toList();
        Objects.requireNonNull(ageBand);
        Objects.requireNonNull(gender);
        Objects.requireNonNull(referralSource);
    }

    /** The year in which the case counts. */
    public int year() {
        return openedOn.getYear();
    }
}
