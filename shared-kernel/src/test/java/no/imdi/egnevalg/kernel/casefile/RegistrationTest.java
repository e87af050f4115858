package no.imdi.egnevalg.kernel.casefile;

import static no.imdi.egnevalg.kernel.codelist.Category.COMPLETED_FGM;
import static no.imdi.egnevalg.kernel.codelist.Category.EXTREME_CONTROL;
import static no.imdi.egnevalg.kernel.codelist.Category.FEARED_FORCED_MARRIAGE;
import static no.imdi.egnevalg.kernel.codelist.Category.VIOLENCE_OR_THREATS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    @Test
    void secondary_categories_stand_in_the_order_of_the_report() {
        var registration = with(List.of(COMPLETED_FGM, VIOLENCE_OR_THREATS, EXTREME_CONTROL));

        assertThat(registration.secondaryCategories())
                .containsExactly(VIOLENCE_OR_THREATS, EXTREME_CONTROL, COMPLETED_FGM);
        assertThat(registration).isEqualTo(with(List.of(EXTREME_CONTROL, COMPLETED_FGM, VIOLENCE_OR_THREATS)));
    }

    @Test
    void a_registration_keeps_its_own_copy_of_the_secondary_categories() {
        List<Category> given = new ArrayList<>(List.of(EXTREME_CONTROL));
        var registration = with(given);

        given.add(COMPLETED_FGM);

        assertThat(registration.secondaryCategories()).containsExactly(EXTREME_CONTROL);
    }

    @Test
    void a_case_counts_in_the_year_it_was_opened() {
        assertThat(with(List.of()).year()).isEqualTo(2012);
    }

    private static Registration with(List<Category> secondary) {
        return new Registration(
                LocalDate.of(2012, 12, 31),
                FEARED_FORCED_MARRIAGE,
                secondary,
                null,
                null,
                AgeBand.UNKNOWN,
                Gender.UNKNOWN,
                ReferralSource.UNKNOWN);
    }
}
