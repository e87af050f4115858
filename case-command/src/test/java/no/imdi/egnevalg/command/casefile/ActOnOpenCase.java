package no.imdi.egnevalg.command.casefile;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.at;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.opened;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.atSchool;
import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** What holds for every act that needs a case that is being worked on: here a school's, opened on 5 May, on 2 June. */
public interface ActOnOpenCase {

    Registration REGISTERED = atSchool().openedOn("2014-05-05").registration();
    Recorded NOW = at("2014-06-02T08:00:00Z");

    /** The act, as somebody asks for it who has seen the given version. */
    Object act(long seenVersion, LocalDate on);

    /** What the act needs to have happened. */
    default List<CaseFileEvent> before() {
        return List.of();
    }

    /** Where the day of the act stands in the request. */
    default String pointer() {
        return "/on";
    }

    /** The case, after what the act needs and what else is given. */
    default TestExecutor<CaseFile> given(CaseFileEvent... further) {
        List<CaseFileEvent> events = new ArrayList<>(List.of(opened(MINORITY_ADVISER, REGISTERED)));
        events.addAll(before());
        events.addAll(List.of(further));
        return new CaseFileScene().fixture().given(events);
    }

    /** The version a case has with what the act needs and so many events more. */
    default long version(int further) {
        return before().size() + (long) further;
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    default void on_a_day_to_come_it_is_refused() {
        given().when(act(version(0), day("2014-06-03")))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.DayInFuture(pointer())));
    }

    @Test
    default void before_the_case_was_opened_it_is_refused() {
        given().when(act(version(0), day("2014-05-04")))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.DayTooEarly(pointer())));
    }

    @Test
    default void in_a_closed_case_it_is_refused() {
        given(new CaseFileClosed(CASE, day("2014-05-30"), ClosureOutcome.IN_SAFETY, NOW))
                .when(act(version(1), day("2014-05-29")))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.CaseFileIsClosed()));
    }

    @Test
    default void in_a_void_case_it_is_refused() {
        given(new CaseFileVoided(CASE, MINORITY_ADVISER, REGISTERED, VoidingReason.NOT_A_CASE, NOW))
                .when(act(version(1), day("2014-05-29")))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.CaseFileVoid()));
    }
}
