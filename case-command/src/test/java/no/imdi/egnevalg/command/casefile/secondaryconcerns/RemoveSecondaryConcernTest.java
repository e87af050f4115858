package no.imdi.egnevalg.command.casefile.secondaryconcerns;

import static no.imdi.egnevalg.command.casefile.ActOnOpenCase.day;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;
import static no.imdi.egnevalg.kernel.codelist.Category.EXTREME_CONTROL;
import static no.imdi.egnevalg.kernel.codelist.Category.FEARED_FORCED_MARRIAGE;

import java.time.LocalDate;
import java.util.List;
import no.imdi.egnevalg.command.casefile.ActOnOpenCase;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernAdded;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernRemoved;
import no.imdi.egnevalg.kernel.codelist.RecategorisationReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoveSecondaryConcernTest implements ActOnOpenCase {

    @Override
    public Object act(long seenVersion, LocalDate on) {
        return remove(seenVersion, "EXTREME_CONTROL", on);
    }

    @Override
    public List<CaseFileEvent> before() {
        return List.of(new SecondaryConcernAdded(CASE, day("2014-05-20"), EXTREME_CONTROL, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-05-20", "2014-06-02"})
    void what_a_case_is_no_longer_about_is_removed(String day) {
        given().when(act(1, day(day))).expectResultMessagePayload(2L).expectEvents(removed(day));
    }

    @Test
    void it_is_not_removed_before_it_came() {
        given().when(act(1, day("2014-05-19")))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.DayTooEarly("/on")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEFT_ABROAD", "FEARED_FORCED_MARRIAGE", "extreme_control", "no category", ""})
    void what_is_no_secondary_concern_of_the_case_is_not_found(String category) {
        given().when(remove(1, category, day("2014-05-26")))
                .expectNoEvents()
                .expectException(refusedFor(SecondaryConcernRefusal.SECONDARY_CONCERN_NOT_FOUND));
    }

    @Test
    void it_is_removed_once() {
        given(removed("2014-05-25"))
                .when(act(2, day("2014-05-26")))
                .expectNoEvents()
                .expectException(refusedFor(SecondaryConcernRefusal.SECONDARY_CONCERN_NOT_FOUND));
    }

    @Test
    void what_has_become_the_main_category_is_no_secondary_concern_any_more() {
        given(new CaseFileRecategorised(
                        CASE,
                        day("2014-05-25"),
                        FEARED_FORCED_MARRIAGE,
                        EXTREME_CONTROL,
                        RecategorisationReason.MORE_IS_KNOWN,
                        NOW))
                .when(act(2, day("2014-05-26")))
                .expectNoEvents()
                .expectException(refusedFor(SecondaryConcernRefusal.SECONDARY_CONCERN_NOT_FOUND));
    }

    private static RemoveSecondaryConcern remove(long seenVersion, String category, LocalDate on) {
        return new RemoveSecondaryConcern(CASE, seenVersion, on, category, NOW);
    }

    private static SecondaryConcernRemoved removed(String day) {
        return new SecondaryConcernRemoved(CASE, day(day), EXTREME_CONTROL, NOW);
    }
}
