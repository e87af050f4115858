package no.imdi.egnevalg.command.casefile.opening;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.NUMBER;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.at;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.atEmbassy;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.atSchool;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.inRegion;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.inTheTeam;
import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.COMPETENCE_TEAM;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.INTEGRATION_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.REGIONAL_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Map;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.CaseFile;
import no.imdi.egnevalg.command.casefile.CaseFileScene;
import no.imdi.egnevalg.command.casefile.numbers.CaseNumberRegister;
import no.imdi.egnevalg.command.casefile.numbers.CaseNumberTakenException;
import no.imdi.egnevalg.command.casefile.registration.RefusedRegistrations;
import no.imdi.egnevalg.command.casefile.registration.RegistrationExample;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.Region;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OpenCaseFileTest {

    private final CaseFileScene scene = new CaseFileScene();

    static Stream<Arguments> registrationsThatMayStand() {
        return Stream.of(
                argumentSet("a school", MINORITY_ADVISER, atSchool()),
                argumentSet(
                        "a school and its region", MINORITY_ADVISER, atSchool().region(Region.EAST)),
                argumentSet("an embassy", INTEGRATION_ADVISER, atEmbassy()),
                argumentSet("the competence team", COMPETENCE_TEAM, inTheTeam()),
                argumentSet("the competence team, in a region", COMPETENCE_TEAM, inRegion(Region.SOUTH)),
                argumentSet(
                        "the competence team, another matter",
                        COMPETENCE_TEAM,
                        inTheTeam().category(Category.OTHER)),
                argumentSet("a regional coordinator", REGIONAL_COORDINATOR, inRegion(Region.NORTH)),
                argumentSet(
                        "secondary categories",
                        MINORITY_ADVISER,
                        atSchool()
                                .category(
                                        Category.COMPLETED_FGM,
                                        Category.EXTREME_CONTROL,
                                        Category.VIOLENCE_OR_THREATS)),
                argumentSet(
                        "a combined category in its first year",
                        MINORITY_ADVISER,
                        atSchool().openedOn("2012-01-01").category(Category.FEARED_FORCED_MARRIAGE_AND_FGM)),
                argumentSet(
                        "everything unknown about the person",
                        MINORITY_ADVISER,
                        atSchool().person(AgeBand.UNKNOWN, Gender.UNKNOWN, ReferralSource.UNKNOWN)));
    }

    @ParameterizedTest
    @MethodSource("registrationsThatMayStand")
    void a_case_is_opened_as_it_was_registered(AdviserService service, RegistrationExample example) {
        var command = new OpenCaseFile(CASE, NUMBER, service, example.registration(), at("2014-06-02T08:00:00Z"));

        scene.fixture()
                .givenNoPriorActivity()
                .when(command)
                .expectSuccessfulHandlerExecution()
                .expectEvents(
                        new CaseFileOpened(CASE, NUMBER, service, example.registration(), at("2014-06-02T08:00:00Z")));

        assertThat(scene.reserved()).containsExactlyEntriesOf(Map.of(NUMBER, CASE));
    }

    @ParameterizedTest
    @MethodSource("no.imdi.egnevalg.command.casefile.registration.RefusedRegistrations#all")
    void what_may_not_stand_is_refused_for_all_its_reasons_at_once(RefusedRegistrations.Refused refused) {
        scene.fixture()
                .givenNoPriorActivity()
                .when(new OpenCaseFile(
                        CASE, NUMBER, refused.service(), refused.registration(), at("2014-06-02T08:00:00Z")))
                .expectNoEvents()
                .expectException(refusedFor(refused.reasons()));

        assertThat(scene.reserved()).isEmpty();
    }

    static Stream<Arguments> daysInOslo() {
        return Stream.of(
                argumentSet("today", "2014-06-02", at("2014-06-02T08:00:00Z"), true),
                argumentSet("tomorrow", "2014-06-03", at("2014-06-02T08:00:00Z"), false),
                argumentSet("after midnight in Oslo, in summer", "2014-06-03", at("2014-06-02T22:00:00Z"), true),
                argumentSet("before midnight in Oslo, in summer", "2014-06-03", at("2014-06-02T21:59:59Z"), false),
                argumentSet("after midnight in Oslo, in winter", "2014-01-02", at("2014-01-01T23:00:00Z"), true),
                argumentSet("before midnight in Oslo, in winter", "2014-01-02", at("2014-01-01T22:59:59Z"), false));
    }

    @ParameterizedTest
    @MethodSource("daysInOslo")
    void the_day_a_case_is_opened_has_come_in_norway(String openedOn, Recorded recorded, boolean hasCome) {
        var command = new OpenCaseFile(
                CASE, NUMBER, MINORITY_ADVISER, atSchool().openedOn(openedOn).registration(), recorded);

        assertThat(OpeningRules.decide(command, CaseFileScene.CODE_LISTS))
                .isInstanceOf(hasCome ? Decision.Accepted.class : Decision.Refused.class);
    }

    @Test
    void a_case_whose_number_is_taken_is_not_opened() {
        CaseNumberRegister nothingIsFree = (number, caseId) -> {
            throw new CaseNumberTakenException();
        };

        new AggregateTestFixture<>(CaseFile.class)
                .registerInjectableResource(CaseFileScene.CODE_LISTS)
                .registerInjectableResource(nothingIsFree)
                .givenNoPriorActivity()
                .when(new OpenCaseFile(
                        CASE, NUMBER, MINORITY_ADVISER, atSchool().registration(), at("2014-06-02T08:00:00Z")))
                .expectNoEvents()
                .expectException(CaseNumberTakenException.class);
    }
}
