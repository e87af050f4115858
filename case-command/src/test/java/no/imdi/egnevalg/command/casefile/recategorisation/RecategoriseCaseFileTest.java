package no.imdi.egnevalg.command.casefile.recategorisation;

import static no.imdi.egnevalg.command.casefile.ActOnOpenCase.day;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.opened;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.atSchool;
import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.COMPETENCE_TEAM;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.Category.COMPLETED_FORCED_MARRIAGE;
import static no.imdi.egnevalg.kernel.codelist.Category.COMPLETED_FORCED_MARRIAGE_AND_FGM;
import static no.imdi.egnevalg.kernel.codelist.Category.FEARED_FORCED_MARRIAGE;
import static no.imdi.egnevalg.kernel.codelist.Category.LEFT_ABROAD;
import static no.imdi.egnevalg.kernel.codelist.Category.OTHER;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.ActOnOpenCase;
import no.imdi.egnevalg.command.casefile.CaseFileScene;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.RecategorisationReason;
import org.junit.jupiter.api.Test;

class RecategoriseCaseFileTest implements ActOnOpenCase {

    private static final CaseFileHandedOver HANDED_OVER = new CaseFileHandedOver(
            CASE, day("2014-05-10"), Unit.of(MINORITY_ADVISER, REGISTERED), new Unit(COMPETENCE_TEAM, null, null), NOW);

    @Override
    public Object act(long seenVersion, LocalDate on) {
        return recategorise(seenVersion, on, COMPLETED_FORCED_MARRIAGE);
    }

    @Override
    public String pointer() {
        return "/effectiveOn";
    }

    @Test
    void a_case_moves_from_the_category_it_has_now() {
        given(recategorised("2014-05-20", FEARED_FORCED_MARRIAGE, COMPLETED_FORCED_MARRIAGE))
                .when(recategorise(1, day("2014-05-20"), LEFT_ABROAD))
                .expectResultMessagePayload(2L)
                .expectEvents(recategorised("2014-05-20", COMPLETED_FORCED_MARRIAGE, LEFT_ABROAD));
    }

    @Test
    void a_case_does_not_move_to_the_category_it_has() {
        given().when(recategorise(0, day("2014-05-20"), FEARED_FORCED_MARRIAGE))
                .expectNoEvents()
                .expectException(refusedFor(RecategorisationRefusal.SAME_CATEGORY));
    }

    @Test
    void a_case_moves_only_to_what_its_service_records() {
        given().when(recategorise(0, day("2014-06-03"), OTHER))
                .expectNoEvents()
                .expectException(
                        refusedFor(new Refusal.DayInFuture("/effectiveOn"), new Refusal.CategoryNotInUse("/to")));
    }

    @Test
    void after_a_handover_it_is_the_new_owner_who_must_record_the_category() {
        given(HANDED_OVER)
                .when(recategorise(1, day("2014-05-20"), OTHER))
                .expectEvents(recategorised("2014-05-20", FEARED_FORCED_MARRIAGE, OTHER));
    }

    @Test
    void what_only_the_service_records_that_handed_the_case_over_is_refused() {
        given(HANDED_OVER)
                .when(recategorise(1, day("2014-05-20"), COMPLETED_FORCED_MARRIAGE_AND_FGM))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.CategoryNotInUse("/to")));
    }

    @Test
    void a_category_must_be_in_use_in_the_year_of_the_change() {
        Registration early = atSchool().openedOn("2011-12-05").registration();
        new CaseFileScene()
                .fixture()
                .given(opened(MINORITY_ADVISER, early))
                .when(recategorise(0, day("2011-12-31"), COMPLETED_FORCED_MARRIAGE_AND_FGM))
                .expectException(refusedFor(new Refusal.CategoryNotInUse("/to")));
        new CaseFileScene()
                .fixture()
                .given(opened(MINORITY_ADVISER, early))
                .when(recategorise(0, day("2012-01-01"), COMPLETED_FORCED_MARRIAGE_AND_FGM))
                .expectEvents(recategorised("2012-01-01", FEARED_FORCED_MARRIAGE, COMPLETED_FORCED_MARRIAGE_AND_FGM));
    }

    @Test
    void a_case_does_not_turn_before_its_last_turn() {
        given(recategorised("2014-05-20", FEARED_FORCED_MARRIAGE, COMPLETED_FORCED_MARRIAGE))
                .when(recategorise(1, day("2014-05-19"), LEFT_ABROAD))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.DayTooEarly("/effectiveOn")));
    }

    private static RecategoriseCaseFile recategorise(long seenVersion, LocalDate effectiveOn, Category to) {
        return new RecategoriseCaseFile(
                CASE, seenVersion, effectiveOn, to, RecategorisationReason.FEARED_EVENT_HAPPENED, NOW);
    }

    private static CaseFileRecategorised recategorised(String effectiveOn, Category from, Category to) {
        return new CaseFileRecategorised(
                CASE, day(effectiveOn), from, to, RecategorisationReason.FEARED_EVENT_HAPPENED, NOW);
    }
}
