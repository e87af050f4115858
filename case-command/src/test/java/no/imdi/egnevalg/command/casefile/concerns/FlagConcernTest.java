package no.imdi.egnevalg.command.casefile.concerns;

import static no.imdi.egnevalg.command.casefile.ActOnOpenCase.day;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.ActOnOpenCase;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.ConcernKind;
import no.imdi.egnevalg.kernel.codelist.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FlagConcernTest implements ActOnOpenCase {

    private static final String CONCERN = "7c6f3a10-8f6a-3a1f-9f53-2f0a4b1c6d20";
    private static final LocalDate DUE = day("2014-06-20");
    private static final Unit SCHOOL = new Unit(AdviserService.MINORITY_ADVISER, null, "SCHOOL-EAST-01");
    private static final Unit REGION = new Unit(AdviserService.REGIONAL_COORDINATOR, Region.NORTH, null);

    @Override
    public Object act(long seenVersion, LocalDate on) {
        return flag(seenVersion, on, DUE, null);
    }

    @Test
    void a_concern_is_looked_after_where_the_case_is_worked_on() {
        given().when(act(0, day("2014-06-02"))).expectResultMessagePayload(1L).expectEvents(flagged(DUE, SCHOOL));
    }

    @Test
    void after_a_handover_that_is_the_new_owner() {
        given(new CaseFileHandedOver(CASE, day("2014-05-20"), SCHOOL, REGION, NOW))
                .when(act(1, day("2014-06-02")))
                .expectEvents(flagged(DUE, REGION));
    }

    @Test
    void a_concern_may_be_looked_after_by_another_unit_and_be_due_at_once() {
        given().when(flag(0, day("2014-06-02"), day("2014-06-02"), REGION))
                .expectResultMessagePayload(1L)
                .expectEvents(flagged(day("2014-06-02"), REGION));
    }

    @Test
    void a_concern_is_not_due_before_it_is_flagged() {
        given().when(flag(0, day("2014-06-02"), day("2014-06-01"), null))
                .expectNoEvents()
                .expectException(refusedFor(ConcernRefusal.DUE_TOO_EARLY));
    }

    @Test
    void a_concern_is_looked_after_by_a_unit_that_there_is() {
        given().when(flag(0, day("2014-06-03"), DUE, new Unit(AdviserService.REGIONAL_COORDINATOR, null, "SCHOOL-X")))
                .expectNoEvents()
                .expectException(refusedFor(
                        new Refusal.DayInFuture("/on"),
                        new Refusal.RegionRequired("/owner/region"),
                        new Refusal.PostingNotRecorded("/owner/posting")));
    }

    private static FlagConcern flag(long seenVersion, LocalDate on, LocalDate dueOn, @Nullable Unit owner) {
        return new FlagConcern(CASE, seenVersion, CONCERN, on, ConcernKind.JOURNEY_PLANNED, dueOn, owner, NOW);
    }

    private static ConcernFlagged flagged(LocalDate dueOn, Unit owner) {
        return new ConcernFlagged(CASE, CONCERN, day("2014-06-02"), ConcernKind.JOURNEY_PLANNED, dueOn, owner, NOW);
    }
}
