package no.imdi.egnevalg.command.casefile.voiding;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.at;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.opened;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.atSchool;
import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;

import no.imdi.egnevalg.command.casefile.CaseFileScene;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VoidCaseFileTest {

    private static final Registration REGISTERED = atSchool().registration();
    private static final Registration CORRECTED = atSchool().region(Region.EAST).registration();

    private final CaseFileScene scene = new CaseFileScene();

    @ParameterizedTest
    @EnumSource
    void an_open_case_is_declared_void_for_any_reason_of_the_list(VoidingReason reason) {
        scene.fixture()
                .given(opened(MINORITY_ADVISER, REGISTERED))
                .when(new VoidCaseFile(CASE, 0, reason, at("2014-06-02T08:00:00Z")))
                .expectSuccessfulHandlerExecution()
                .expectEvents(voided(REGISTERED, reason));
    }

    @Test
    void the_event_tells_how_the_registration_stood_at_last() {
        scene.fixture()
                .given(opened(MINORITY_ADVISER, REGISTERED), corrected())
                .when(new VoidCaseFile(CASE, 1, VoidingReason.NOT_A_CASE, at("2014-06-02T08:00:00Z")))
                .expectEvents(voided(CORRECTED, VoidingReason.NOT_A_CASE));
    }

    @Test
    void what_is_void_is_not_declared_void_again() {
        scene.fixture()
                .given(opened(MINORITY_ADVISER, REGISTERED), voided(REGISTERED, VoidingReason.NOT_A_CASE))
                .when(new VoidCaseFile(CASE, 1, VoidingReason.REGISTERED_TWICE, at("2014-06-02T08:00:00Z")))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.CaseFileVoid()));
    }

    @Test
    void voiding_a_version_that_is_not_the_last_is_a_conflict() {
        scene.fixture()
                .given(opened(MINORITY_ADVISER, REGISTERED), corrected())
                .when(new VoidCaseFile(CASE, 0, VoidingReason.NOT_A_CASE, at("2014-06-02T08:00:00Z")))
                .expectNoEvents()
                .expectException(ConflictingAggregateVersionException.class);
    }

    private static RegistrationCorrected corrected() {
        return new RegistrationCorrected(
                CASE,
                MINORITY_ADVISER,
                REGISTERED,
                CORRECTED,
                CorrectionReason.WRONG_PLACE,
                at("2014-06-02T08:00:00Z"));
    }

    private static CaseFileVoided voided(Registration registration, VoidingReason reason) {
        return new CaseFileVoided(CASE, MINORITY_ADVISER, registration, reason, at("2014-06-02T08:00:00Z"));
    }
}
