package no.imdi.egnevalg.command.casefile.measures;

import static no.imdi.egnevalg.command.casefile.ActOnOpenCase.day;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.ActOnOpenCase;
import no.imdi.egnevalg.kernel.casefile.MeasureTaken;
import no.imdi.egnevalg.kernel.codelist.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakeMeasureTest implements ActOnOpenCase {

    @Override
    public Object act(long seenVersion, LocalDate on) {
        return new TakeMeasure(CASE, seenVersion, on, Measure.POLICE_REPORTED, NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-05-05", "2014-05-20", "2014-06-02"})
    void a_measure_is_entered_for_any_day_from_the_opening_to_today(String day) {
        given().when(act(0, day(day)))
                .expectResultMessagePayload(1L)
                .expectEvents(new MeasureTaken(CASE, day(day), Measure.POLICE_REPORTED, NOW));
    }
}
