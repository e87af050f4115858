package no.imdi.egnevalg.command.casefile.access;

import static no.imdi.egnevalg.command.casefile.access.CaseAccessRules.Access.GRANTED;
import static no.imdi.egnevalg.command.casefile.access.CaseAccessRules.Access.HIDDEN;
import static no.imdi.egnevalg.command.casefile.access.CaseAccessRules.Access.SEES_ONLY;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.COMPETENCE_TEAM;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.INTEGRATION_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.REGIONAL_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everybody there is, and every kind of act, on one case in which much is under way. */
class CaseAccessRulesTest {

    private static final Unit OWNER = school("SCHOOL-EAST-01");
    private static final Unit OTHER_SCHOOL = school("SCHOOL-EAST-02");
    private static final Unit WAITING = new Unit(INTEGRATION_ADVISER, null, "EMBASSY-ISLAMABAD");
    private static final Unit ACCEPTED = coordinator(Region.WEST);
    private static final Unit ENDED = school("SCHOOL-EAST-03");
    private static final Unit OFFERED = school("SCHOOL-WEST-01");
    private static final Unit CONCERNED = coordinator(Region.EAST);
    private static final Unit NO_LONGER_CONCERNED = coordinator(Region.NORTH);

    private static final CaseFacts FACTS = new CaseLife(OWNER)
            .sent("waiting", WAITING)
            .sent("accepted", ACCEPTED)
            .accepted("accepted")
            .sent("ended", ENDED)
            .ended("ended")
            .offered(OFFERED)
            .flagged("concern", CONCERNED)
            .flagged("resolved", NO_LONGER_CONCERNED)
            .resolved("resolved")
            .facts();

    private static final Map<String, Caller> CALLERS = callers();
    private static final Set<String> INVOLVED = Set.of("owner", "waiting", "accepted", "offered", "concerned", "team");

    static Stream<Arguments> acts() {
        return Stream.of(
                Arguments.of(ActingUnit.OWNER, Set.of("owner")),
                Arguments.of(ActingUnit.OWNER_OR_COMPETENCE_TEAM, Set.of("owner", "team")),
                Arguments.of(ActingUnit.HANDOVER_RECIPIENT, Set.of("offered")),
                Arguments.of(ActingUnit.PRIVACY_OFFICERS, Set.of(Role.PRIVACY_OFFICER.name())),
                Arguments.of(new ActingUnit.ReferralRecipient("waiting"), Set.of("waiting")),
                Arguments.of(new ActingUnit.ReferralRecipient("accepted"), Set.of("accepted")),
                Arguments.of(new ActingUnit.ReferralRecipient("ended"), Set.of()),
                // What is not there is for the owner to be told of.
                Arguments.of(new ActingUnit.ReferralRecipient("none"), Set.of("owner")),
                Arguments.of(new ActingUnit.ConcernOwner("concern"), Set.of("owner", "concerned")),
                Arguments.of(new ActingUnit.ConcernOwner("resolved"), Set.of("owner")),
                Arguments.of(new ActingUnit.ConcernOwner("none"), Set.of("owner")));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_act_is_for_those_whose_act_it_is_and_the_case_for_those_it_concerns(ActingUnit acting, Set<String> whose) {
        Map<String, CaseAccessRules.Access> expected = CALLERS.keySet().stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> whose.contains(name) ? GRANTED : INVOLVED.contains(name) ? SEES_ONLY : HIDDEN));

        assertThat(CALLERS.keySet().stream()
                        .collect(Collectors.toMap(
                                name -> name, name -> CaseAccessRules.decide(FACTS, acting, caller(name)))))
                .isEqualTo(expected);
    }

    @Test
    void every_kind_of_acting_unit_has_a_row() {
        assertThat(acts().<Class<?>>map(
                                row -> Objects.requireNonNull(row.get()[0]).getClass())
                        .distinct())
                .containsExactlyInAnyOrder(ActingUnit.class.getPermittedSubclasses());
    }

    @Test
    void where_nothing_is_offered_the_owner_is_told_so() {
        CaseFacts quiet = new CaseLife(OWNER).facts();

        assertThat(CaseAccessRules.decide(quiet, ActingUnit.HANDOVER_RECIPIENT, caller("owner")))
                .isEqualTo(GRANTED);
        assertThat(CaseAccessRules.decide(quiet, ActingUnit.HANDOVER_RECIPIENT, caller("offered")))
                .isEqualTo(HIDDEN);
    }

    @Test
    void the_region_of_a_school_makes_it_no_other_unit() {
        Caller sameSchool = new Caller("x", Role.ADVISER, new Unit(MINORITY_ADVISER, Region.EAST, "SCHOOL-EAST-01"));

        assertThat(CaseAccessRules.decide(FACTS, ActingUnit.OWNER, sameSchool)).isEqualTo(GRANTED);
    }

    @Test
    void a_concern_of_the_old_owner_is_the_new_owners_after_a_handover_and_those_of_others_stay() {
        CaseFacts handedOver = new CaseLife(OWNER)
                .flagged("concern", OWNER)
                .flagged("elsewhere", CONCERNED)
                .offered(OFFERED)
                .handedOver(OFFERED)
                .facts();
        ActingUnit looksAfterIt = new ActingUnit.ConcernOwner("concern");

        assertThat(CaseAccessRules.decide(handedOver, looksAfterIt, caller("owner")))
                .isEqualTo(HIDDEN);
        assertThat(CaseAccessRules.decide(handedOver, looksAfterIt, caller("offered")))
                .isEqualTo(GRANTED);
        assertThat(CaseAccessRules.decide(handedOver, new ActingUnit.ConcernOwner("elsewhere"), caller("concerned")))
                .isEqualTo(GRANTED);
    }

    @Test
    void a_concern_goes_with_the_case_also_where_its_place_was_registered_wrongly() {
        CaseFacts corrected = new CaseLife(OWNER)
                .flagged("concern", OWNER)
                .corrected(OTHER_SCHOOL)
                .facts();

        assertThat(CaseAccessRules.maySee(corrected, caller("owner"))).isFalse();
        assertThat(corrected.attention().concerns()).containsOnlyKeys("concern");
    }

    @Test
    void a_void_case_is_known_to_its_owner_and_the_competence_team_only() {
        CaseFacts isVoid = new CaseLife(OWNER)
                .sent("waiting", WAITING)
                .sent("accepted", ACCEPTED)
                .accepted("accepted")
                .offered(OFFERED)
                .flagged("concern", CONCERNED)
                .voided()
                .facts();

        assertThat(CALLERS.keySet().stream().filter(name -> CaseAccessRules.maySee(isVoid, caller(name))))
                .containsExactlyInAnyOrder("owner", "team");
    }

    private static Map<String, Caller> callers() {
        Map<String, Caller> callers = new LinkedHashMap<>();
        callers.put("owner", adviser(OWNER));
        callers.put("other unit of the service", adviser(OTHER_SCHOOL));
        callers.put("waiting", adviser(WAITING));
        callers.put("accepted", new Caller("c", Role.COORDINATOR, ACCEPTED));
        callers.put("ended", adviser(ENDED));
        callers.put("offered", adviser(OFFERED));
        callers.put("concerned", new Caller("c", Role.COORDINATOR, CONCERNED));
        callers.put("no longer concerned", new Caller("c", Role.COORDINATOR, NO_LONGER_CONCERNED));
        callers.put("other embassy", adviser(new Unit(INTEGRATION_ADVISER, null, "EMBASSY-ANKARA")));
        callers.put("team", new Caller("c", Role.COMPETENCE_TEAM, new Unit(COMPETENCE_TEAM, null, null)));
        List.of(Role.ANALYST, Role.PRIVACY_OFFICER, Role.OPERATOR)
                .forEach(role -> callers.put(role.name(), new Caller("c", role, null)));
        assertThat(callers.values().stream().map(Caller::role).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Role.values()));
        return callers;
    }

    private static Caller caller(String name) {
        return Objects.requireNonNull(CALLERS.get(name));
    }

    private static Caller adviser(Unit unit) {
        return new Caller("a", Role.ADVISER, unit);
    }

    private static Unit school(String posting) {
        return new Unit(MINORITY_ADVISER, null, posting);
    }

    private static Unit coordinator(Region region) {
        return new Unit(REGIONAL_COORDINATOR, region, null);
    }
}
