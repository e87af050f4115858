package no.imdi.egnevalg.query.cases;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What two cases are held against each other by.
 *
 * @param place the region a case lies in; null where it is not known
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
