package no.imdi.egnevalg.command.casefile.guidance;

import static no.imdi.egnevalg.command.casefile.ActOnOpenCase.day;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;

import java.time.LocalDate;
import java.util.List;
import no.imdi.egnevalg.command.casefile.ActOnOpenCase;
import no.imdi.egnevalg.kernel.casefile.GuidanceGiven;
import no.imdi.egnevalg.kernel.codelist.GuidanceChannel;
import no.imdi.egnevalg.kernel.codelist.GuidanceParty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GiveGuidanceTest implements ActOnOpenCase {

    private static final List<GuidanceParty> WITH = List.of(GuidanceParty.PERSON_CONCERNED, GuidanceParty.SCHOOL_STAFF);

    @Override
    public Object act(long seenVersion, LocalDate on) {
        return new GiveGuidance(CASE, seenVersion, on, GuidanceChannel.MEETING, WITH, NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-05-05", "2014-05-20", "2014-06-02"})
    void guidance_is_entered_for_any_day_from_the_opening_to_today(String day) {
        given().when(act(0, day(day)))
                .expectResultMessagePayload(1L)
                .expectEvents(new GuidanceGiven(CASE, day(day), GuidanceChannel.MEETING, WITH, NOW));
    }
}
