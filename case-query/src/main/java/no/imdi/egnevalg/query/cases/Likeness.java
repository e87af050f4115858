package no.imdi.egnevalg.query.cases;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The values by which two cases are compared.
 *
 * @param place the region of the case; null where it is not known
 */
record Likeness(
        LocalDate openedOn,
        AgeBand ageBand,
        Gender gender,
        Category category,
        @Nullable String place) {

    static Likeness of(Document document) {
        return new Likeness(
                LocalDate.parse(document.getString("openedOn")),
                AgeBand.valueOf(document.getString("ageBand")),
                Gender.valueOf(document.getString("gender")),
                Category.valueOf(document.getString("category")),
                document.getString(DuplicateRules.PLACE));
    }
}
