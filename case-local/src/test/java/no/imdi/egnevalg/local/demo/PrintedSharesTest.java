package no.imdi.egnevalg.local.demo;

import static no.imdi.egnevalg.kernel.codelist.AdviserService.COMPETENCE_TEAM;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.INTEGRATION_ADVISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shares that the 2012 report prints, measured on the made-up cases. */
class PrintedSharesTest {

    private final List<DemoCase> cases = DemoCases.of2012(2012);

    static Stream<PrintedShare> roundedShares() {
        return PrintedShare.all().filter(share -> share.exact() == null && share.percent() != null);
    }

    static Stream<PrintedShare> exactShares() {
        return PrintedShare.all().filter(share -> share.exact() != null);
    }

    @ParameterizedTest
    @MethodSource("roundedShares")
    void a_printed_share_comes_out_within_half_a_percentage_point(PrintedShare share) {
        List<Registration> all = registrations(share.service());
        double percent = 100.0 * count(all, share.cases()) / all.size();
        assertThat(percent).isCloseTo(share.percent(), within(0.5));
    }

    /** The fraction and not the percentage: the report prints 46 % for 74 of 159, which is 46.5 %. */
    @ParameterizedTest
    @MethodSource("exactShares")
    void the_share_of_a_category_is_the_fraction_in_the_table(PrintedShare share) {
        List<Registration> all = registrations(share.service());
        assertThat(count(all, share.cases()) + "/" + all.size()).isEqualTo(share.exact());
    }

    @Test
    void all_shares_that_the_report_puts_a_number_on_are_measured() {
        assertThat(PrintedShare.all().filter(share -> share.exact() == null && share.percent() == null))
                .extracting(PrintedShare::words)
                .containsExactly("age distribution", "other sources named");
        assertThat(roundedShares()).hasSize(13);
        assertThat(exactShares()).hasSize(8);
    }

    @Test
    void the_ages_of_the_integration_advisers_cases_are_even() {
        Map<AgeBand, Long> ages = registrations(INTEGRATION_ADVISER).stream()
                .filter(one -> one.ageBand() != AgeBand.UNKNOWN)
                .collect(Collectors.groupingBy(Registration::ageBand, Collectors.counting()));
        assertThat(ages).hasSize(7);
        assertThat(ages.values()).containsOnly(22L);
    }

    @Test
    void beside_the_first_line_the_competence_team_has_the_named_sources_and_private_persons() {
        assertThat(registrations(COMPETENCE_TEAM))
                .extracting(Registration::referralSource)
                .filteredOn(source -> !PrintedShare.firstLine().contains(source))
                .hasSameElementsAs(EnumSet.of(
                        ReferralSource.ASYLUM_RECEPTION_CENTRE,
                        ReferralSource.VOLUNTARY_ORGANISATION,
                        ReferralSource.CRISIS_SHELTER,
                        ReferralSource.FRIEND,
                        ReferralSource.SELF,
                        ReferralSource.FAMILY));
    }

    private List<Registration> registrations(AdviserService service) {
        return cases.stream()
                .filter(one -> one.service() == service)
                .map(DemoCase::registration)
                .toList();
    }

    private static long count(List<Registration> all, Predicate<Registration> property) {
        return all.stream().filter(property).count();
    }
}
