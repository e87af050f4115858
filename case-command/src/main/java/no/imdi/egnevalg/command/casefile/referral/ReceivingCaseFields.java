package no.imdi.egnevalg.command.casefile.referral;

import java.util.List;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import org.jspecify.annotations.Nullable;

/** The unparsed body of an acceptance. An empty text means no value. */
record ReceivingCaseFields(
        @Nullable String on,
        @Nullable String joins,
        @Nullable String category,
        @Nullable List<@Nullable String> secondaryCategories,
        @Nullable String ageBand,
        @Nullable String gender) {

    /** Parses what the body says about the recipient's case. The reader collects the errors. */
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
