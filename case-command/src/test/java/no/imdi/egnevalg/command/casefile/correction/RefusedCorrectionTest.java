package no.imdi.egnevalg.command.casefile.correction;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.at;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.opened;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.atEmbassy;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.atSchool;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.inRegion;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.inTheTeam;
import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.Category.COMPLETED_FGM;
import static no.imdi.egnevalg.kernel.codelist.Category.EXTREME_CONTROL;
import static no.imdi.egnevalg.kernel.codelist.Category.LEFT_ABROAD;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.CaseFileScene;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.casefile.registration.RefusedRegistrations;
import no.imdi.egnevalg.command.casefile.registration.RegistrationExample;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Corrections that are not made. */
class RefusedCorrectionTest {

    private static final RegistrationExample BEFORE =
            atSchool().category(LEFT_ABROAD, EXTREME_CONTROL).region(Region.EAST);

    private static final String LATER = "2014-08-01T08:00:00Z";

    private final CaseFileScene scene = new CaseFileScene();

    static Stream<Arguments> correctionsOfNothing() {
        return Stream.of(
                argumentSet("nothing sent", CorrectionExample.nothing()),
                argumentSet("what stands there", CorrectionExample.to(BEFORE.registration())),
                argumentSet("the same category", CorrectionExample.category(LEFT_ABROAD)),
                argumentSet("the same secondary category", CorrectionExample.secondary(EXTREME_CONTROL)),
                argumentSet("the same region", CorrectionExample.region(new Change.Set<>(Region.EAST))));
    }

    @ParameterizedTest
    @MethodSource("correctionsOfNothing")
    void a_correction_that_changes_nothing_is_refused(RegistrationChanges changes) {
        scene.fixture()
                .given(opened(MINORITY_ADVISER, BEFORE.registration()))
                .when(correction(0, changes))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.NothingCorrected()));
    }

    @ParameterizedTest
    @MethodSource("no.imdi.egnevalg.command.casefile.registration.RefusedRegistrations#all")
    void a_case_cannot_be_corrected_into_what_may_not_stand(RefusedRegistrations.Refused refused) {
        scene.fixture()
                .given(opened(refused.service(), exampleOf(refused.service()).registration()))
                .when(correction(0, CorrectionExample.to(refused.registration())))
                .expectNoEvents()
                .expectException(refusedFor(refused.reasons()));
    }

    @Test
    void a_correction_is_judged_on_the_day_it_is_made() {
        scene.fixture()
                .given(opened(MINORITY_ADVISER, BEFORE.registration()))
                .when(correction(
                        0, CorrectionExample.to(BEFORE.openedOn("2014-06-03").registration())))
                .expectException(refusedFor(new Refusal.OpenedInFuture()));
    }

    @Test
    void a_case_was_not_opened_after_it_was_registered() {
        scene.fixture()
                .given(opened(MINORITY_ADVISER, BEFORE.registration()))
                .when(correction(
                        0, CorrectionExample.to(BEFORE.openedOn("2014-06-03").registration()), at(LATER)))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.OpenedAfterAct()));
    }

    @Test
    void a_case_may_have_been_opened_on_the_day_it_was_registered() {
        scene.fixture()
                .given(opened(MINORITY_ADVISER, BEFORE.registration()))
                .when(correction(
                        0, CorrectionExample.to(BEFORE.openedOn("2014-06-02").registration()), at(LATER)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_posting_that_the_service_needs_cannot_be_taken_away() {
        scene.fixture()
                .given(opened(MINORITY_ADVISER, BEFORE.registration()))
                .when(correction(0, CorrectionExample.posting(new Change.Clear<>())))
                .expectException(refusedFor(new Refusal.PostingRequired("/posting")));
    }

    @Test
    void a_void_case_takes_no_correction() {
        scene.fixture()
                .given(
                        opened(MINORITY_ADVISER, BEFORE.registration()),
                        new CaseFileVoided(
                                CASE,
                                MINORITY_ADVISER,
                                BEFORE.registration(),
                                VoidingReason.NOT_A_CASE,
                                at("2014-06-02T08:00:00Z")))
                .when(correction(1, CorrectionExample.category(COMPLETED_FGM)))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.CaseFileVoid()));
    }

    @Test
    void a_correction_of_a_version_that_is_not_the_last_is_a_conflict() {
        Registration once = BEFORE.region(null).registration();

        scene.fixture()
                .given(opened(MINORITY_ADVISER, BEFORE.registration()), corrected(BEFORE.registration(), once))
                .when(correction(0, CorrectionExample.secondary()))
                .expectNoEvents()
                .expectException(ConflictingAggregateVersionException.class);
    }

    private static CorrectRegistration correction(long seenVersion, RegistrationChanges changes) {
        return correction(seenVersion, changes, at("2014-06-02T08:00:00Z"));
    }

    private static CorrectRegistration correction(long seenVersion, RegistrationChanges changes, Recorded recorded) {
        return new CorrectRegistration(CASE, seenVersion, changes, CorrectionReason.OTHER_MISTAKE, recorded);
    }

    private static RegistrationCorrected corrected(Registration from, Registration to) {
        return new RegistrationCorrected(
                CASE, MINORITY_ADVISER, from, to, CorrectionReason.OTHER_MISTAKE, at("2014-06-02T08:00:00Z"));
    }

    private static RegistrationExample exampleOf(AdviserService service) {
        return switch (service) {
            case MINORITY_ADVISER -> atSchool().openedOn("2012-04-01");
            case INTEGRATION_ADVISER -> atEmbassy();
            case COMPETENCE_TEAM -> inTheTeam();
            case REGIONAL_COORDINATOR -> inRegion(Region.SOUTH);
        };
    }
}
