package no.imdi.egnevalg.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import org.junit.jupiter.api.Test;

/** Whether the made-up persons could be real ones. */
class DemoPersonsTest {

    private final List<Registration> registrations =
            DemoCases.of2012(2012).stream().map(DemoCase::registration).toList();

    @Test
    void genital_mutilation_concerns_girls_most_of_them_under_18() {
        List<Registration> fgm = registrations.stream()
                .filter(one -> one.category().name().endsWith("FGM"))
                .toList();
        assertThat(share(fgm, one -> one.gender() == Gender.FEMALE)).isGreaterThan(0.9);
        assertThat(share(fgm, one -> one.ageBand().compareTo(AgeBand.AGE_16_17) <= 0))
                .isGreaterThan(0.75);
    }

    @Test
    void no_small_child_is_registered_as_married() {
        assertThat(registrations)
                .filteredOn(one -> one.category() == Category.COMPLETED_FORCED_MARRIAGE)
                .noneMatch(one -> one.ageBand() == AgeBand.AGE_0_12);
    }

    @Test
    void a_few_ages_and_genders_are_unknown() {
        assertThat(registrations).anyMatch(one -> one.ageBand() == AgeBand.UNKNOWN);
        assertThat(registrations).anyMatch(one -> one.gender() == Gender.UNKNOWN);
    }

    @Test
    void no_small_child_comes_by_itself() {
        assertThat(registrations)
                .filteredOn(one -> one.ageBand() == AgeBand.AGE_0_12)
                .noneMatch(one -> one.referralSource() == ReferralSource.SELF);
    }

    private static double share(List<Registration> all, Predicate<Registration> property) {
        return (double) all.stream().filter(property).count() / all.size();
    }
}
