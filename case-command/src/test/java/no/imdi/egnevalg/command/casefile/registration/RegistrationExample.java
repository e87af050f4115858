package no.imdi.egnevalg.command.casefile.registration;

import java.time.LocalDate;
import java.util.List;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.Region;
import org.jspecify.annotations.Nullable;

/** Registrations to test with: one that may stand for each service, and what differs from it. */
public record RegistrationExample(Registration registration) {

    /** A school's, as minority advisers register it. */
    public static RegistrationExample atSchool() {
        return example(null, "SCHOOL-EAST-01");
    }

    /** An embassy's, as integration advisers register it. */
    public static RegistrationExample atEmbassy() {
        return example(null, "EMBASSY-AMMAN");
    }

    /** One as the competence team registers it. */
    public static RegistrationExample inTheTeam() {
        return example(null, null);
    }

    /** One as regional coordinators register it. */
    public static RegistrationExample inRegion(Region region) {
        return example(region, null);
    }

    private static RegistrationExample example(@Nullable Region region, @Nullable String posting) {
        return new RegistrationExample(new Registration(
                LocalDate.of(2012, 3, 5),
                Category.FEARED_FORCED_MARRIAGE,
                List.of(),
                region,
                posting,
                AgeBand.AGE_16_17,
                Gender.FEMALE,
                ReferralSource.SCHOOL));
    }

    public RegistrationExample openedOn(String day) {
        return with(
                LocalDate.parse(day),
                registration.category(),
                registration.secondaryCategories(),
                registration.region(),
                registration.posting());
    }

    public RegistrationExample category(Category category, Category... secondary) {
        return with(
                registration.openedOn(), category, List.of(secondary), registration.region(), registration.posting());
    }

    public RegistrationExample region(@Nullable Region region) {
        return with(
                registration.openedOn(),
                registration.category(),
                registration.secondaryCategories(),
                region,
                registration.posting());
    }

    public RegistrationExample posting(@Nullable String posting) {
        return with(
                registration.openedOn(),
                registration.category(),
                registration.secondaryCategories(),
                registration.region(),
                posting);
    }

    public RegistrationExample person(AgeBand ageBand, Gender gender, ReferralSource source) {
        return new RegistrationExample(new Registration(
                registration.openedOn(),
                registration.category(),
                registration.secondaryCategories(),
                registration.region(),
                registration.posting(),
                ageBand,
                gender,
                source));
    }

    private RegistrationExample with(
            LocalDate openedOn,
            Category category,
            List<Category> secondary,
            @Nullable Region region,
            @Nullable String posting) {
        return new RegistrationExample(new Registration(
                openedOn,
                category,
                secondary,
                region,
                posting,
                registration.ageBand(),
                registration.gender(),
                registration.referralSource()));
    }
}
