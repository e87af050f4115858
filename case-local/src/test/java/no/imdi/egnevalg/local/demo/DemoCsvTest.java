package no.imdi.egnevalg.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.Region;
import org.junit.jupiter.api.Test;

class DemoCsvTest {

    private static final LocalDate DAY = LocalDate.of(2012, 3, 5);

    private static final DemoCase PLAIN = new DemoCase(
            AdviserService.COMPETENCE_TEAM,
            new Registration(
                    DAY, Category.OTHER, List.of(), null, null, AgeBand.UNKNOWN, Gender.FEMALE, ReferralSource.SELF),
            DAY);

    private static final DemoCase FULL = new DemoCase(
            AdviserService.MINORITY_ADVISER,
            new Registration(
                    DAY,
                    Category.FEARED_FORCED_MARRIAGE,
                    List.of(Category.EXTREME_CONTROL, Category.FEARED_LEFT_ABROAD),
                    Region.EAST,
                    "SCHOOL-EAST-01",
                    AgeBand.AGE_16_17,
                    Gender.FEMALE,
                    ReferralSource.SCHOOL),
            DAY);

    @Test
    void no_cases_give_the_header_alone() {
        assertThat(DemoCsv.write(List.of()))
                .isEqualTo(
                        "service,region,posting,openedOn,category,secondaryCategories,ageBand,gender,referralSource\n");
    }

    @Test
    void what_a_case_does_not_have_is_empty() {
        assertThat(DemoCsv.write(List.of(PLAIN)))
                .endsWith("\nCOMPETENCE_TEAM,,,2012-03-05,OTHER,,UNKNOWN,FEMALE,SELF\n");
    }

    @Test
    void secondary_categories_are_separated_by_a_space() {
        assertThat(DemoCsv.write(List.of(FULL)))
                .endsWith("\nMINORITY_ADVISER,EAST,SCHOOL-EAST-01,2012-03-05,FEARED_FORCED_MARRIAGE,"
                        + "FEARED_LEFT_ABROAD EXTREME_CONTROL,AGE_16_17,FEMALE,SCHOOL\n");
    }

    @Test
    void each_case_is_one_line() {
        List<DemoCase> cases = DemoCases.of2012(2012);
        assertThat(DemoCsv.write(cases).lines())
                .hasSize(cases.size() + 1)
                .allMatch(line -> line.split(",", -1).length == 9);
    }
}
