package no.imdi.egnevalg.command.casefile.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.CaseFileScene;
import no.imdi.egnevalg.command.casefile.registration.RefusedRegistrations;
import no.imdi.egnevalg.command.casefile.registration.RefusedRegistrations.Refused;
import no.imdi.egnevalg.command.decision.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTest {

    /** Refusals that do not lie in the registration; the acts that know them have tests for them. */
    private static final List<Refusal> OF_ACTS = List.of(
            new Refusal.NothingCorrected(),
            new Refusal.OpenedAfterAct(),
            new Refusal.CaseFileVoid(),
            new Refusal.CaseFileErased(),
            new Refusal.DataKeyDestroyed(),
            new Refusal.CaseFileIsClosed(),
            new Refusal.DayInFuture("/on"),
            new Refusal.DayTooEarly("/on"),
            new Refusal.CaseFileErased(),
            new Refusal.OtherCaseUnknown("/linkedTo", CaseFileScene.CASE),
            new Refusal.OtherCaseErased("/linkedTo"));

    static Set<Refusal> refusals() {
        return Stream.concat(
                        OF_ACTS.stream(),
                        RefusedRegistrations.all().map(Refused::reasons).flatMap(List::stream))
                .collect(Collectors.toSet());
    }

    @Test
    void every_refusal_there_is_has_a_test() {
        assertThat(refusals().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Refusal.class.getPermittedSubclasses());
    }

    @Test
    void no_two_kinds_of_refusal_have_the_same_name_outside() {
        assertThat(refusals().stream()
                        .collect(Collectors.toMap(Object::getClass, Reason::type, (one, _) -> one))
                        .values())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_refusal_has_a_name_a_place_and_a_sentence(Refusal refusal) {
        assertThat(refusal.type()).matches("[a-z]+(-[a-z]+)+");
        assertThat(refusal.pointer()).matches("(/[a-zA-Z]+)?");
        assertThat(refusal.detail()).matches("[A-Z].+\\.");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void only_an_erasure_is_for_good(Refusal refusal) {
        assertThat(refusal.isForGood()).isEqualTo(refusal instanceof Refusal.CaseFileErased);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void only_what_has_become_of_a_case_lies_in_the_state_and_not_in_the_request(Refusal refusal) {
        assertThat(refusal.liesInState())
                .isEqualTo(refusal instanceof Refusal.CaseFileVoid
                        || refusal instanceof Refusal.CaseFileErased
                        || refusal instanceof Refusal.DataKeyDestroyed
                        || refusal instanceof Refusal.OtherCaseErased
                        || refusal instanceof Refusal.CaseFileIsClosed);
    }
}
