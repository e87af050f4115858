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
 * What an adviser registers of a case. Codes only: no names, no numbers of persons, no free text.
 *
 * @param openedOn the day the service took up the case, Europe/Oslo; its year is the year the case counts in
 * @param category the main category, under which the case counts
 * @param secondaryCategories what else the case is about; without the main category, in the report's order
 * @param region IMDi region; null where the service names none
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

    /** The year the case counts in. */
    public int year() {
        return openedOn.getYear();
    }
}
