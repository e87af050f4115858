package no.imdi.egnevalg.command.casefile.guidance;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.at;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.opened;
import static no.imdi.egnevalg.command.casefile.RegistrationExample.atSchool;
import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;

import java.time.LocalDate;
import java.util.List;
import no.imdi.egnevalg.command.casefile.CaseFileScene;
import no.imdi.egnevalg.command.casefile.Refusal;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.GuidanceGiven;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import no.imdi.egnevalg.kernel.codelist.GuidanceChannel;
import no.imdi.egnevalg.kernel.codelist.GuidanceParty;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GiveGuidanceTest {

    private static final Registration REGISTERED =
            atSchool().openedOn("2014-05-05").registration();
    private static final Recorded NOW = at("2014-06-02T08:00:00Z");
    private static final List<GuidanceParty> WITH = List.of(GuidanceParty.PERSON_CONCERNED, GuidanceParty.SCHOOL_STAFF);

    private final CaseFileScene scene = new CaseFileScene();

    @ParameterizedTest
    @ValueSource(strings = {"2014-05-05", "2014-05-20", "2014-06-02"})
    void guidance_is_entered_for_any_day_from_the_opening_to_today(String day) {
        scene.fixture()
                .given(opened(MINORITY_ADVISER, REGISTERED))
                .when(guidance(0, day))
                .expectResultMessagePayload(1L)
                .expectEvents(new GuidanceGiven(CASE, LocalDate.parse(day), GuidanceChannel.MEETING, WITH, NOW));
    }

    @Test
    void guidance_of_a_day_to_come_is_refused() {
        scene.fixture()
                .given(opened(MINORITY_ADVISER, REGISTERED))
                .when(guidance(0, "2014-06-03"))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.DayInFuture("/on")));
    }

    @Test
    void guidance_before_the_case_was_opened_is_refused() {
        scene.fixture()
                .given(opened(MINORITY_ADVISER, REGISTERED))
                .when(guidance(0, "2014-05-04"))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.DayTooEarly("/on")));
    }

    @Test
    void no_guidance_is_entered_in_a_closed_case() {
        scene.fixture()
                .given(
                        opened(MINORITY_ADVISER, REGISTERED),
                        new CaseFileClosed(CASE, LocalDate.parse("2014-05-30"), ClosureOutcome.IN_SAFETY, NOW))
                .when(guidance(1, "2014-05-20"))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.CaseFileIsClosed()));
    }

    @Test
    void no_guidance_is_entered_in_a_void_case() {
        scene.fixture()
                .given(
                        opened(MINORITY_ADVISER, REGISTERED),
                        new CaseFileVoided(CASE, MINORITY_ADVISER, REGISTERED, VoidingReason.NOT_A_CASE, NOW))
                .when(guidance(1, "2014-05-20"))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.CaseFileVoid()));
    }

    private static GiveGuidance guidance(long seenVersion, String day) {
        return new GiveGuidance(CASE, seenVersion, LocalDate.parse(day), GuidanceChannel.MEETING, WITH, NOW);
    }
}
