package no.imdi.egnevalg.command.casefile.concerns;

import static no.imdi.egnevalg.command.casefile.ActOnOpenCase.day;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;

import java.time.LocalDate;
import java.util.List;
import no.imdi.egnevalg.command.casefile.ActOnOpenCase;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.ConcernResolved;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.ConcernKind;
import no.imdi.egnevalg.kernel.codelist.ConcernResolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolveConcernTest implements ActOnOpenCase {

    private static final String CONCERN = "7c6f3a10-8f6a-3a1f-9f53-2f0a4b1c6d20";

    @Override
    public Object act(long seenVersion, LocalDate on) {
        return resolve(seenVersion, CONCERN, on);
    }

    @Override
    public List<CaseFileEvent> before() {
        return List.of(new ConcernFlagged(
                CASE,
                CONCERN,
                day("2014-05-20"),
                ConcernKind.JOURNEY_PLANNED,
                day("2014-06-20"),
                Unit.of(AdviserService.MINORITY_ADVISER, REGISTERED),
                NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-05-20", "2014-06-02"})
    void a_concern_is_resolved_on_the_day_it_was_flagged_or_later(String day) {
        given().when(act(1, day(day))).expectResultMessagePayload(2L).expectEvents(resolved(day));
    }

    @Test
    void a_concern_is_not_resolved_before_it_was_flagged() {
        given().when(act(1, day("2014-05-19")))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.DayTooEarly("/on")));
    }

    @Test
    void a_concern_is_resolved_once() {
        given(resolved("2014-05-25"))
                .when(act(2, day("2014-05-26")))
                .expectNoEvents()
                .expectException(refusedFor(ConcernRefusal.CONCERN_IS_RESOLVED));
    }

    @Test
    void what_was_never_flagged_is_not_resolved() {
        given().when(resolve(1, "another", day("2014-05-26")))
                .expectNoEvents()
                .expectException(refusedFor(ConcernRefusal.CONCERN_NOT_FOUND));
    }

    private static ResolveConcern resolve(long seenVersion, String concernId, LocalDate on) {
        return new ResolveConcern(CASE, seenVersion, concernId, on, ConcernResolution.MEASURES_TAKEN, NOW);
    }

    private static ConcernResolved resolved(String day) {
        return new ConcernResolved(CASE, CONCERN, day(day), ConcernResolution.MEASURES_TAKEN, NOW);
    }
}
