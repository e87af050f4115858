package no.imdi.egnevalg.command.casefile.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.command.casefile.registration.RegistrationFields;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.Region;
import org.jspecify.annotations.Nullable;

/** The changes made by a correction; null keeps the value of a field. */
public record RegistrationChanges(
        @Nullable LocalDate openedOn,
        @Nullable Category category,
        @Nullable List<Category> secondaryCategories,
        Change<Region> region,
        Change<String> posting,
        @Nullable AgeBand ageBand,
        @Nullable Gender gender,
        @Nullable ReferralSource referralSource) {

    /** Parses the fields sent. The reader collects the errors. */
    static RegistrationChanges read(RegistrationFields sent, FieldReader fields) {
        List<@Nullable String> secondary = sent.secondaryCategories();
        return new RegistrationChanges(
                fields.date("/openedOn", sent.openedOn()),
                fields.code("/category", sent.category(), Category.class),
                secondary == null ? null : fields.codes("/secondaryCategories", secondary, Category.class),
                Change.of(sent.region(), fields.code("/region", sent.region(), Region.class)),
                Change.of(sent.posting(), Objects.equals(sent.posting(), "") ? null : sent.posting()),
                fields.code("/ageBand", sent.ageBand(), AgeBand.class),
                fields.code("/gender", sent.gender(), Gender.class),
                fields.code("/referralSource", sent.referralSource(), ReferralSource.class));
    }

    /** The registration after the correction. */
    Registration appliedTo(Registration before) {
        return new Registration(
                Objects.requireNonNullElse(openedOn, before.openedOn()),
                Objects.requireNonNullElse(category, before.category()),
                Objects.requireNonNullElse(secondaryCategories, before.secondaryCategories()),
                region.after(before.region()),
                posting.after(before.posting()),
                Objects.requireNonNullElse(ageBand, before.ageBand()),
                Objects.requireNonNullElse(gender, before.gender()),
                Objects.requireNonNullElse(referralSource, before.referralSource()));
    }
}
