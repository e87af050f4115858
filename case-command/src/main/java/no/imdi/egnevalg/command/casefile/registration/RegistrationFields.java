package no.imdi.egnevalg.command.casefile.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.Region;
import org.jspecify.annotations.Nullable;

/** The unparsed text fields of a registration, from JSON or CSV. An empty text means no value. */
public record RegistrationFields(
        @Nullable String openedOn,
        @Nullable String category,
        @Nullable List<@Nullable String> secondaryCategories,
        @Nullable String region,
        @Nullable String posting,
        @Nullable String ageBand,
        @Nullable String gender,
        @Nullable String referralSource) {

    /** Parses the registration. Empty where anything is wrong; the reader then holds the errors. */
    public Optional<Registration> read(FieldReader fields) {
        int errorsBefore = fields.errors().size();
        LocalDate day = fields.requiredDate("/openedOn", openedOn);
        Category main = fields.requiredCode("/category", category, Category.class);
        List<Category> secondary = fields.codes(
                "/secondaryCategories", Objects.requireNonNullElse(secondaryCategories, List.of()), Category.class);
        Region place = fields.code("/region", region, Region.class);
        AgeBand age = fields.requiredCode("/ageBand", ageBand, AgeBand.class);
        Gender registeredGender = fields.requiredCode("/gender", gender, Gender.class);
        ReferralSource source = fields.requiredCode("/referralSource", referralSource, ReferralSource.class);
        if (fields.errors().size() > errorsBefore
                || day == null
                || main == null
                || age == null
                || registeredGender == null
                || source == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Registration(day, main, secondary, place, blankToNull(posting), age, registeredGender, source));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
