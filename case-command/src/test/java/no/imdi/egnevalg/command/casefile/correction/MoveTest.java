package no.imdi.egnevalg.command.casefile.correction;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.CODE_LISTS;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.at;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.opened;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.atSchool;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.REGIONAL_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.MoveSeen;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import org.junit.jupiter.api.Test;

/** A case of one school, registered on 2 June 2014 at 8:00 UTC, that is found to be another school's. */
class MoveTest {

    private static final Registration HERE = atSchool().registration();
    private static final Registration THERE =
            atSchool().posting("SCHOOL-EAST-02").registration();
    private static final Recorded SAME_DAY = at("2014-06-03T08:00:00Z");
    private static final Recorded LATER = at("2014-06-03T08:00:01Z");

    @Test
    void within_a_day_of_its_registration_a_case_is_moved_by_a_correction() {
        assertThat(eventOf(correct(after(), THERE, SAME_DAY))).isEqualTo(corrected(HERE, THERE, SAME_DAY));
    }

    @Test
    void later_it_is_not_however_late_it_was_opened_and_handover_is_named() {
        Reason reason = reasonOf(correct(after(), THERE, LATER));

        assertThat(reason.type()).isEqualTo("moves-to-other-unit");
        assertThat(reason.pointer()).isEqualTo("/posting");
        assertThat(reason.detail()).contains("handover");
        assertThat(reason.liesInState()).isTrue();
    }

    @Test
    void a_region_that_is_another_coordinators_is_refused_at_the_region() {
        Registration west = coordinatorIn(Region.WEST);
        CaseFileState state = CaseFileState.after(null, opened(REGIONAL_COORDINATOR, west));

        Reason reason = reasonOf(correct(state, coordinatorIn(Region.EAST), LATER));

        assertThat(reason.type() + reason.pointer()).isEqualTo("moves-to-other-unit/region");
    }

    @Test
    void what_leaves_the_case_with_its_unit_is_corrected_at_any_time() {
        Registration regionNamed = atSchool().region(Region.EAST).registration();

        assertThat(eventOf(correct(after(), regionNamed, LATER)).to()).isEqualTo(regionNamed);
    }

    @Test
    void after_a_handover_the_place_is_history_and_moves_nothing() {
        CaseFileState state = after(new CaseFileHandedOver(
                CASE,
                LocalDate.of(2014, 6, 2),
                Unit.of(MINORITY_ADVISER, HERE),
                new Unit(REGIONAL_COORDINATOR, Region.WEST, null),
                SAME_DAY));

        assertThat(eventOf(correct(state, THERE, LATER)).to()).isEqualTo(THERE);
    }

    @Test
    void the_unit_it_was_moved_to_keeps_it_once() {
        CaseFileState moved = after(corrected(HERE, THERE, SAME_DAY));
        SeeMove see = new SeeMove(CASE, 1, LATER);

        MoveSeen seen = eventOf(MoveRules.see(moved, see));

        assertThat(seen).isEqualTo(new MoveSeen(CASE, LATER));
        assertThat(reasonOf(MoveRules.see(CaseFileState.after(moved, seen), see))
                        .type())
                .isEqualTo("case-not-moved");
        assertThat(reasonOf(MoveRules.see(after(), see)).type()).isEqualTo("case-not-moved");
    }

    @Test
    void it_returns_it_at_any_time_until_then_with_all_that_was_corrected_since() {
        Registration since =
                atSchool().posting("SCHOOL-EAST-02").openedOn("2014-05-01").registration();
        CaseFileState moved = after(corrected(HERE, THERE, SAME_DAY), corrected(THERE, since, LATER));
        Recorded muchLater = at("2014-07-01T08:00:00Z");

        RegistrationCorrected returned = eventOf(MoveRules.giveBack(moved, new ReturnMovedCase(CASE, 2, muchLater)));

        assertThat(returned.from()).isEqualTo(since);
        assertThat(returned.to()).isEqualTo(atSchool().openedOn("2014-05-01").registration());
        assertThat(returned.reason()).isEqualTo(CorrectionReason.WRONG_PLACE);
    }

    @Test
    void it_returns_nothing_that_it_has_kept_and_what_was_returned_goes_on_to_nobody() {
        CaseFileState kept = after(corrected(HERE, THERE, SAME_DAY), new MoveSeen(CASE, SAME_DAY));
        CaseFileState returned = after(corrected(HERE, THERE, SAME_DAY), corrected(THERE, HERE, LATER));
        ReturnMovedCase again = new ReturnMovedCase(CASE, 2, LATER);

        assertThat(reasonOf(MoveRules.giveBack(kept, again)).type()).isEqualTo("case-not-moved");
        assertThat(reasonOf(MoveRules.giveBack(returned, again)).type()).isEqualTo("case-not-moved");
        assertThat(eventOf(MoveRules.see(returned, new SeeMove(CASE, 2, LATER))))
                .isNotNull();
    }

    @Test
    void what_waits_for_an_answer_of_another_unit_is_neither_moved_nor_returned() {
        HandoverOffered byFirst = offered(Unit.of(MINORITY_ADVISER, HERE));
        HandoverOffered bySecond = offered(Unit.of(MINORITY_ADVISER, THERE));
        CaseFileState moved = after(corrected(HERE, THERE, SAME_DAY), bySecond);

        assertThat(reasonOf(correct(after(byFirst), THERE, SAME_DAY)).type()).isEqualTo("handover-already-offered");
        assertThat(reasonOf(MoveRules.giveBack(moved, new ReturnMovedCase(CASE, 2, LATER)))
                        .type())
                .isEqualTo("handover-already-offered");
        assertThat(eventOf(MoveRules.see(moved, new SeeMove(CASE, 2, LATER)))).isNotNull();
    }

    private static HandoverOffered offered(Unit from) {
        return new HandoverOffered(
                CASE,
                LocalDate.of(2014, 6, 2),
                from,
                new Unit(REGIONAL_COORDINATOR, Region.WEST, null),
                HandoverReason.EXPERTISE,
                Urgency.NORMAL,
                SAME_DAY);
    }

    private static Registration coordinatorIn(Region region) {
        return atSchool().posting(null).region(region).registration();
    }

    private static CaseFileState after(CaseFileEvent... events) {
        CaseFileState state = CaseFileState.after(null, opened(MINORITY_ADVISER, HERE));
        for (CaseFileEvent event : events) {
            state = CaseFileState.after(state, event);
        }
        return state;
    }

    private static Decision<RegistrationCorrected> correct(CaseFileState state, Registration to, Recorded recorded) {
        return CorrectionRules.decide(
                state,
                new CorrectRegistration(CASE, 0, CorrectionExample.to(to), CorrectionReason.WRONG_PLACE, recorded),
                CODE_LISTS);
    }

    private static RegistrationCorrected corrected(Registration from, Registration to, Recorded recorded) {
        return new RegistrationCorrected(CASE, MINORITY_ADVISER, from, to, CorrectionReason.WRONG_PLACE, recorded);
    }

    private static <E> E eventOf(Decision<E> decision) {
        return ((Decision.Accepted<E>) decision).event();
    }

    private static Reason reasonOf(Decision<?> decision) {
        return List.<Reason>copyOf(((Decision.Refused<?>) decision).reasons()).getFirst();
    }
}
