package no.imdi.egnevalg.command.casefile.referral;

import java.util.List;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import org.jspecify.annotations.Nullable;

/** The body of an acceptance as it comes from outside: text that has yet to be read. An empty text is no value. */
record ReceivingCaseFields(
        @Nullable String on,
        @Nullable String joins,
        @Nullable String category,
        @Nullable List<@Nullable String> secondaryCategories,
        @Nullable String ageBand,
        @Nullable String gender) {

    /** What is said of the recipient's case. What is wrong is noted by the reader. */
    ReceivingCase read(FieldReader fields) {
        return new ReceivingCase(
                fields.caseId("/joins", joins),
                fields.code("/category", category, Category.class),
                secondaryCategories == null
                        ? null
                        : fields.codes("/secondaryCategories", secondaryCategories, Category.class),
                fields.code("/ageBand", ageBand, AgeBand.class),
                fields.code("/gender", gender, Gender.class));
    }
}
