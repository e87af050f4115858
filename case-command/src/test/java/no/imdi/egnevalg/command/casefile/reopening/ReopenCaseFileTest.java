package no.imdi.egnevalg.command.casefile.reopening;

import static no.imdi.egnevalg.command.casefile.ActOnOpenCase.NOW;
import static no.imdi.egnevalg.command.casefile.ActOnOpenCase.REGISTERED;
import static no.imdi.egnevalg.command.casefile.ActOnOpenCase.day;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.opened;
import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;

import no.imdi.egnevalg.command.casefile.CaseFileScene;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import no.imdi.egnevalg.kernel.codelist.ReopeningReason;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReopenCaseFileTest {

    private static final CaseFileClosed CLOSED =
            new CaseFileClosed(CASE, day("2014-05-20"), ClosureOutcome.IN_SAFETY, NOW);

    private final CaseFileScene scene = new CaseFileScene();

    @ParameterizedTest
    @ValueSource(strings = {"2014-05-20", "2014-06-02"})
    void a_closed_case_is_reopened_on_the_day_it_was_closed_or_later(String day) {
        scene.fixture()
                .given(opened(MINORITY_ADVISER, REGISTERED), CLOSED)
                .when(reopen(1, day))
                .expectResultMessagePayload(2L)
                .expectEvents(reopened(day));
    }

    @Test
    void a_case_is_reopened_as_often_as_it_was_closed() {
        scene.fixture()
                .given(
                        opened(MINORITY_ADVISER, REGISTERED),
                        CLOSED,
                        reopened("2014-05-21"),
                        new CaseFileClosed(CASE, day("2014-05-22"), ClosureOutcome.CONTACT_LOST, NOW))
                .when(reopen(3, "2014-05-22"))
                .expectResultMessagePayload(4L)
                .expectEvents(reopened("2014-05-22"));
    }

    @Test
    void it_is_not_reopened_before_it_was_closed() {
        scene.fixture()
                .given(opened(MINORITY_ADVISER, REGISTERED), CLOSED)
                .when(reopen(1, "2014-05-19"))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.DayTooEarly("/on")));
    }

    @Test
    void it_is_not_reopened_on_a_day_to_come() {
        scene.fixture()
                .given(opened(MINORITY_ADVISER, REGISTERED), CLOSED)
                .when(reopen(1, "2014-06-03"))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.DayInFuture("/on")));
    }

    @Test
    void a_case_that_was_never_closed_is_not_reopened() {
        scene.fixture()
                .given(opened(MINORITY_ADVISER, REGISTERED))
                .when(reopen(0, "2014-05-20"))
                .expectNoEvents()
                .expectException(refusedFor(ReopeningRefusal.CASE_FILE_NOT_CLOSED));
    }

    @Test
    void a_case_is_reopened_once_until_it_is_closed_again() {
        scene.fixture()
                .given(opened(MINORITY_ADVISER, REGISTERED), CLOSED, reopened("2014-05-21"))
                .when(reopen(2, "2014-05-22"))
                .expectNoEvents()
                .expectException(refusedFor(ReopeningRefusal.CASE_FILE_NOT_CLOSED));
    }

    @Test
    void a_void_case_stays_void() {
        scene.fixture()
                .given(
                        opened(MINORITY_ADVISER, REGISTERED),
                        CLOSED,
                        new CaseFileVoided(CASE, MINORITY_ADVISER, REGISTERED, VoidingReason.NOT_A_CASE, NOW))
                .when(reopen(2, "2014-05-22"))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.CaseFileVoid()));
    }

    private static ReopenCaseFile reopen(long seenVersion, String day) {
        return new ReopenCaseFile(CASE, seenVersion, day(day), ReopeningReason.NEW_CONCERN, NOW);
    }

    private static CaseFileReopened reopened(String day) {
        return new CaseFileReopened(CASE, day(day), ReopeningReason.NEW_CONCERN, NOW);
    }
}
