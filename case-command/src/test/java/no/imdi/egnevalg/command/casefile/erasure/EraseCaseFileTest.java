package no.imdi.egnevalg.command.casefile.erasure;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.opened;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.atSchool;
import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.CaseFile;
import no.imdi.egnevalg.command.casefile.CaseFileScene;
import no.imdi.egnevalg.command.casefile.closure.CloseCaseFile;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.casefile.voiding.VoidCaseFile;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.ErasureDecided;
import no.imdi.egnevalg.kernel.casefile.ErasureWithdrawn;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import no.imdi.egnevalg.kernel.codelist.ErasureBasis;
import no.imdi.egnevalg.kernel.codelist.Role;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EraseCaseFileTest {

    private static final Registration REGISTERED = atSchool().registration();
    private static final Recorded ONE = by("privacy");
    private static final Recorded OTHER = by("privacy2");
    private static final ErasureDecided DECIDED = decided(ErasureBasis.RETENTION_PERIOD_ENDED);
    private static final CaseFileErased ERASED =
            new CaseFileErased(CASE, ErasureBasis.RETENTION_PERIOD_ENDED, ONE.by(), OTHER);

    private final CaseFileScene scene = new CaseFileScene();

    @ParameterizedTest
    @EnumSource
    void one_officer_decides_on_any_basis_of_the_list_and_nothing_is_gone_yet(ErasureBasis basis) {
        given().when(new DecideErasure(CASE, 0, basis, ONE)).expectEvents(decided(basis));

        assertThat(scene.destroyedKeys()).isEmpty();
    }

    static Stream<CaseFileEvent> ends() {
        return Stream.of(
                new CaseFileClosed(CASE, LocalDate.of(2014, 6, 1), ClosureOutcome.IN_SAFETY, ONE),
                new CaseFileVoided(CASE, MINORITY_ADVISER, REGISTERED, VoidingReason.NOT_A_CASE, ONE));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void what_is_closed_or_void_is_erased_as_well(CaseFileEvent end) {
        given(end, DECIDED).when(new ConfirmErasure(CASE, 2, OTHER)).expectEvents(ERASED);
    }

    @Test
    void another_officer_confirms_it_and_the_key_is_destroyed() {
        given(DECIDED).when(new ConfirmErasure(CASE, 1, OTHER)).expectEvents(ERASED);

        assertThat(scene.destroyedKeys()).containsExactly(CASE);
    }

    @Test
    void who_decided_cannot_confirm() {
        given(DECIDED)
                .when(new ConfirmErasure(CASE, 1, ONE))
                .expectNoEvents()
                .expectException(refusedFor(ErasureRefusal.SAME_OFFICER));

        assertThat(scene.destroyedKeys()).isEmpty();
    }

    @Test
    void what_nobody_decided_is_neither_confirmed_nor_called_off() {
        given().when(new ConfirmErasure(CASE, 0, OTHER))
                .expectNoEvents()
                .expectException(refusedFor(ErasureRefusal.NOT_DECIDED));
        given().when(new WithdrawErasure(CASE, 0, OTHER))
                .expectNoEvents()
                .expectException(refusedFor(ErasureRefusal.NOT_DECIDED));

        assertThat(scene.destroyedKeys()).isEmpty();
    }

    @Test
    void a_decision_that_waits_is_not_decided_again() {
        given(DECIDED)
                .when(new DecideErasure(CASE, 1, ErasureBasis.NO_LEGAL_GROUND, OTHER))
                .expectNoEvents()
                .expectException(refusedFor(ErasureRefusal.ALREADY_DECIDED));
    }

    @Test
    void either_officer_calls_it_off() {
        given(DECIDED).when(new WithdrawErasure(CASE, 1, ONE)).expectEvents(new ErasureWithdrawn(CASE, ONE));
        given(DECIDED).when(new WithdrawErasure(CASE, 1, OTHER)).expectEvents(new ErasureWithdrawn(CASE, OTHER));
    }

    @Test
    void what_was_called_off_is_decided_anew_and_not_confirmed() {
        ErasureWithdrawn withdrawn = new ErasureWithdrawn(CASE, OTHER);

        given(DECIDED, withdrawn)
                .when(new ConfirmErasure(CASE, 2, OTHER))
                .expectNoEvents()
                .expectException(refusedFor(ErasureRefusal.NOT_DECIDED));
        given(DECIDED, withdrawn)
                .when(new DecideErasure(CASE, 2, ErasureBasis.RETENTION_PERIOD_ENDED, ONE))
                .expectEvents(DECIDED);
    }

    @Test
    void a_case_that_has_moved_on_since_is_looked_at_again_first() {
        given(DECIDED)
                .when(new ConfirmErasure(CASE, 0, OTHER))
                .expectNoEvents()
                .expectException(ConflictingAggregateVersionException.class);
    }

    static Stream<Object> acts() {
        return Stream.of(
                new DecideErasure(CASE, 2, ErasureBasis.REQUESTED_BY_PERSON, ONE),
                new ConfirmErasure(CASE, 2, OTHER),
                new WithdrawErasure(CASE, 2, OTHER),
                new VoidCaseFile(CASE, 2, VoidingReason.NOT_A_CASE, ONE),
                new CloseCaseFile(CASE, 2, LocalDate.of(2014, 6, 1), ClosureOutcome.IN_SAFETY, ONE));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void what_is_erased_takes_no_further_acts(Object act) {
        given(DECIDED, ERASED).when(act).expectNoEvents().expectException(refusedFor(new Refusal.CaseFileErased()));
    }

    private TestExecutor<CaseFile> given(CaseFileEvent... further) {
        List<CaseFileEvent> events = new ArrayList<>(List.of(opened(MINORITY_ADVISER, REGISTERED)));
        events.addAll(List.of(further));
        return scene.fixture().given(events);
    }

    private static ErasureDecided decided(ErasureBasis basis) {
        return new ErasureDecided(CASE, basis, ONE);
    }

    private static Recorded by(String officer) {
        return new Recorded(Instant.parse("2014-06-02T08:00:00Z"), new Author(officer, Role.PRIVACY_OFFICER, null));
    }
}
