package no.imdi.egnevalg.command.casefile.correction;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.at;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.opened;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.atSchool;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.Category.COMPLETED_FGM;
import static no.imdi.egnevalg.kernel.codelist.Category.EXTREME_CONTROL;
import static no.imdi.egnevalg.kernel.codelist.Category.LEFT_ABROAD;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.CaseFileScene;
import no.imdi.egnevalg.command.casefile.registration.RegistrationExample;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CorrectRegistrationTest {

    private static final RegistrationExample BEFORE =
            atSchool().category(LEFT_ABROAD, EXTREME_CONTROL).region(Region.EAST);

    private final CaseFileScene scene = new CaseFileScene();

    static Stream<Arguments> corrections() {
        return Stream.of(
                argumentSet("day", BEFORE.openedOn("2013-01-31")),
                argumentSet("category", BEFORE.category(COMPLETED_FGM, EXTREME_CONTROL)),
                argumentSet("main and secondary change places", BEFORE.category(EXTREME_CONTROL, LEFT_ABROAD)),
                argumentSet("no secondary categories", BEFORE.category(LEFT_ABROAD)),
                argumentSet("region taken away", BEFORE.region(null)),
                argumentSet("posting", BEFORE.posting("SCHOOL-EAST-02")),
                argumentSet(
                        "posting and region", BEFORE.posting("SCHOOL-WEST-01").region(Region.WEST)),
                argumentSet("person", BEFORE.person(AgeBand.AGE_18_20, Gender.MALE, ReferralSource.FRIEND)));
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void a_correction_tells_what_stood_and_what_should_have_stood(RegistrationExample after) {
        scene.fixture()
                .given(opened(MINORITY_ADVISER, BEFORE.registration()))
                .when(correction(0, CorrectionExample.to(after.registration())))
                .expectSuccessfulHandlerExecution()
                .expectEvents(corrected(BEFORE.registration(), after.registration()));
    }

    @Test
    void what_is_left_out_stays_as_it_was() {
        scene.fixture()
                .given(opened(MINORITY_ADVISER, BEFORE.registration()))
                .when(correction(0, CorrectionExample.category(COMPLETED_FGM)))
                .expectEvents(corrected(
                        BEFORE.registration(),
                        BEFORE.category(COMPLETED_FGM, EXTREME_CONTROL).registration()));
    }

    @Test
    void a_second_correction_starts_from_the_first() {
        Registration once = BEFORE.region(null).registration();
        Registration twice = BEFORE.region(null).category(LEFT_ABROAD).registration();

        scene.fixture()
                .given(opened(MINORITY_ADVISER, BEFORE.registration()), corrected(BEFORE.registration(), once))
                .when(correction(1, CorrectionExample.secondary()))
                .expectEvents(corrected(once, twice));
    }

    private static CorrectRegistration correction(long seenVersion, RegistrationChanges changes) {
        return new CorrectRegistration(
                CASE, seenVersion, changes, CorrectionReason.OTHER_MISTAKE, at("2014-06-02T08:00:00Z"));
    }

    private static RegistrationCorrected corrected(Registration from, Registration to) {
        return new RegistrationCorrected(
                CASE, MINORITY_ADVISER, from, to, CorrectionReason.OTHER_MISTAKE, at("2014-06-02T08:00:00Z"));
    }
}
