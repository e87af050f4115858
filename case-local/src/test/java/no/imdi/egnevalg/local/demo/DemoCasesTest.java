package no.imdi.egnevalg.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class DemoCasesTest {

    private static final long SEED = 2012;

    private final List<DemoCase> cases = DemoCases.of2012(SEED);

    @Test
    void the_register_holds_928_cases_of_2012() {
        assertThat(countBy(DemoCase::service))
                .containsEntry(AdviserService.MINORITY_ADVISER, 390L)
                .containsEntry(AdviserService.INTEGRATION_ADVISER, 159L)
                .containsEntry(AdviserService.COMPETENCE_TEAM, 360L)
                .containsEntry(AdviserService.REGIONAL_COORDINATOR, 19L);
        assertThat(cases).hasSize(928).allMatch(one -> one.registration().year() == 2012);
    }

    @ParameterizedTest
    @EnumSource
    void the_categories_of_each_service_add_up_to_its_table(AdviserService service) {
        ServiceTable table = YearlyTable.read().service(service);
        int column = table.years().indexOf(2012);
        for (ServiceTable.Row row : table.rows()) {
            Integer printed = row.values().get(column);
            assertThat(count(service, row.category())).isEqualTo(printed == null ? 0 : printed);
        }
    }

    @Test
    void the_cases_come_in_the_order_of_their_registration() {
        assertThat(cases).isSortedAccordingTo(Comparator.comparing(DemoCase::registeredOn));
    }

    @Test
    void a_case_is_registered_within_sixty_days_and_mostly_within_five() {
        assertThat(cases).allSatisfy(one -> assertThat(delay(one)).isBetween(0L, 60L));
        assertThat(cases.stream().filter(one -> delay(one) <= 5).count()).isGreaterThan(cases.size() * 3L / 4);
    }

    @Test
    void some_cases_are_registered_only_after_the_turn_of_the_year() {
        assertThat(cases).anyMatch(one -> one.registeredOn().getYear() == 2013);
        assertThat(cases).noneMatch(one -> one.registeredOn().toString().compareTo("2013-03-01") >= 0);
    }

    @Test
    void cases_are_opened_on_weekdays_and_least_of_all_in_july() {
        assertThat(cases)
                .noneMatch(one -> one.registration().openedOn().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
        Map<Month, Long> months = countBy(one -> one.registration().openedOn().getMonth());
        assertThat(months).hasSize(12);
        assertThat(months.values()).allMatch(count -> count >= months.getOrDefault(Month.JULY, 0L));
    }

    @Test
    void the_same_seed_gives_the_same_cases() {
        assertThat(DemoCases.of2012(SEED)).isEqualTo(cases);
    }

    @Test
    void another_seed_gives_other_cases() {
        assertThat(DemoCases.of2012(SEED + 1)).isNotEqualTo(cases);
    }

    /** Pinned, so that every JVM and every later version gives these cases; change it only when the data changes. */
    @Test
    void the_cases_are_the_same_on_every_jvm() throws Exception {
        byte[] json = JsonMapper.shared().writeValueAsBytes(cases);
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        assertThat(hash).isEqualTo("c6a61d9dfff4faa7c40aebeef947ee0aa01b0f271299061200687732800ebda9");
    }

    private long count(AdviserService service, Category category) {
        return cases.stream()
                .filter(one -> one.service() == service)
                .filter(one -> one.registration().category() == category)
                .count();
    }

    private <K> Map<K, Long> countBy(Function<DemoCase, K> key) {
        return cases.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static long delay(DemoCase one) {
        return ChronoUnit.DAYS.between(one.registration().openedOn(), one.registeredOn());
    }
}
