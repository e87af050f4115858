package no.imdi.egnevalg.command.casefile.secondaryconcerns;

import static no.imdi.egnevalg.command.casefile.ActOnOpenCase.day;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.COMPETENCE_TEAM;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.Category.COMPLETED_FORCED_MARRIAGE_AND_FGM;
import static no.imdi.egnevalg.kernel.codelist.Category.EXTREME_CONTROL;
import static no.imdi.egnevalg.kernel.codelist.Category.FEARED_FORCED_MARRIAGE;
import static no.imdi.egnevalg.kernel.codelist.Category.OTHER;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.ActOnOpenCase;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernAdded;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernRemoved;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddSecondaryConcernTest implements ActOnOpenCase {

    private static final CaseFileHandedOver HANDED_OVER = new CaseFileHandedOver(
            CASE, day("2014-05-10"), Unit.of(MINORITY_ADVISER, REGISTERED), new Unit(COMPETENCE_TEAM, null, null), NOW);

    @Override
    public Object act(long seenVersion, LocalDate on) {
        return add(seenVersion, on, EXTREME_CONTROL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-05-05", "2014-06-02"})
    void a_case_may_come_to_be_about_one_category_more(String day) {
        given().when(act(0, day(day))).expectResultMessagePayload(1L).expectEvents(added(day));
    }

    @Test
    void the_main_category_is_no_secondary_concern() {
        given().when(add(0, day("2014-05-20"), FEARED_FORCED_MARRIAGE))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.SecondaryCategoryRepeated("/category")));
    }

    @Test
    void what_the_case_is_about_already_is_not_added_again() {
        given(added("2014-05-10"))
                .when(act(1, day("2014-05-20")))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.SecondaryCategoryRepeated("/category")));
    }

    @Test
    void what_the_service_does_not_record_is_refused() {
        given().when(add(0, day("2014-06-03"), OTHER))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.DayInFuture("/on"), new Refusal.CategoryNotInUse("/category")));
    }

    @Test
    void after_a_handover_the_new_owner_may_add_what_the_service_before_did_not_record() {
        given(HANDED_OVER)
                .when(add(1, day("2014-05-20"), OTHER))
                .expectEvents(new SecondaryConcernAdded(CASE, day("2014-05-20"), OTHER, NOW));
    }

    @Test
    void after_a_handover_what_only_the_service_before_recorded_is_refused() {
        given(HANDED_OVER)
                .when(add(1, day("2014-05-20"), COMPLETED_FORCED_MARRIAGE_AND_FGM))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.CategoryNotInUse("/category")));
    }

    @Test
    void what_was_removed_may_come_again_but_not_before_it_was_removed() {
        var removed = new SecondaryConcernRemoved(CASE, day("2014-05-20"), EXTREME_CONTROL, NOW);

        given(added("2014-05-10"), removed).when(act(2, day("2014-05-20"))).expectEvents(added("2014-05-20"));
        given(added("2014-05-10"), removed)
                .when(act(2, day("2014-05-19")))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.DayTooEarly("/on")));
    }

    private static AddSecondaryConcern add(long seenVersion, LocalDate on, Category category) {
        return new AddSecondaryConcern(CASE, seenVersion, on, category, NOW);
    }

    private static SecondaryConcernAdded added(String day) {
        return new SecondaryConcernAdded(CASE, day(day), EXTREME_CONTROL, NOW);
    }
}
