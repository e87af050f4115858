package no.imdi.egnevalg.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.Role;
import org.junit.jupiter.api.Test;

class DemoUsersTest {

    @Test
    void every_role_has_a_user_with_a_short_name() {
        assertThat(DemoUsers.named().stream().map(DemoUser::role).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Role.class));
    }

    @Test
    void no_two_users_have_the_same_name() {
        assertThat(DemoUsers.all()).extracting(DemoUser::name).doesNotHaveDuplicates();
    }

    @Test
    void every_posting_has_an_adviser_named_after_it() {
        Set<String> postings = DemoUsers.ofEveryUnit().stream()
                .filter(user -> user.role() == Role.ADVISER)
                .map(user -> user.name().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        assertThat(postings)
                .hasSize(34)
                .allMatch(code -> CodeLists.load().posting(code).isPresent());
    }

    @Test
    void every_region_has_a_coordinator_named_after_it() {
        assertThat(DemoUsers.ofEveryUnit())
                .filteredOn(user -> user.role() == Role.COORDINATOR)
                .extracting(DemoUser::name, user -> user.unit().region())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Region.values())
                        .map(region -> tuple(
                                "coordinator-"
                                        + region.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                region))
                        .toList());
    }

    @Test
    void advisers_work_at_a_posting_of_their_service_and_name_no_region() {
        assertThat(DemoUsers.all())
                .filteredOn(user -> user.role() == Role.ADVISER)
                .extracting(DemoUser::unit)
                .allSatisfy(unit -> {
                    assertThat(unit.region()).isNull();
                    assertThat(CodeLists.load()
                                    .posting(unit.posting())
                                    .orElseThrow()
                                    .service())
                            .isEqualTo(unit.service());
                });
    }

    @Test
    void coordinators_have_a_region_and_the_competence_team_neither_region_nor_posting() {
        assertThat(DemoUsers.all())
                .filteredOn(user -> user.role() == Role.COORDINATOR)
                .extracting(DemoUser::unit)
                .allMatch(unit -> unit.service() == AdviserService.REGIONAL_COORDINATOR)
                .allMatch(unit -> unit.region() != null && unit.posting() == null);
        assertThat(DemoUsers.all())
                .filteredOn(user -> user.role() == Role.COMPETENCE_TEAM)
                .extracting(DemoUser::unit)
                .containsExactly(DemoUnit.of(AdviserService.COMPETENCE_TEAM));
    }

    @Test
    void analysts_privacy_officers_and_operators_belong_to_no_unit() {
        assertThat(DemoUsers.all())
                .filteredOn(user -> EnumSet.of(Role.ANALYST, Role.PRIVACY_OFFICER, Role.OPERATOR)
                        .contains(user.role()))
                .hasSize(4)
                .allMatch(user -> user.unit() == null);
    }

    @Test
    void claims_have_the_names_and_codes_that_services_read() {
        assertThat(claimsOf("mr"))
                .isEqualTo(Map.of(
                        "roles", List.of("ADVISER"),
                        "unit_service", "MINORITY_ADVISER",
                        "unit_posting", "SCHOOL-EAST-01"));
        assertThat(claimsOf("coordinator-inner-east"))
                .isEqualTo(Map.of(
                        "roles", List.of("COORDINATOR"),
                        "unit_service", "REGIONAL_COORDINATOR",
                        "unit_region", "INNER_EAST"));
        assertThat(claimsOf("privacy2")).isEqualTo(Map.of("roles", List.of("PRIVACY_OFFICER")));
    }

    private static Map<String, Object> claimsOf(String name) {
        return DemoUsers.all().stream()
                .filter(user -> user.name().equals(name))
                .findFirst()
                .orElseThrow()
                .claims();
    }
}
