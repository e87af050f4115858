package no.imdi.egnevalg.command.casefile.linking;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.at;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.opened;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.atSchool;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.command.decision.RefusedException;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import no.imdi.egnevalg.kernel.codelist.ErasureBasis;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;
import no.imdi.egnevalg.kernel.codelist.UnlinkReason;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkingRulesTest {

    private static final String OTHER = "2f1d6f0e-3a52-3d0b-8f7e-6c1f6e0f9a11";
    private static final Recorded NOW = at("2014-06-02T08:00:00Z");
    private static final Registration REGISTERED = atSchool().registration();
    private static final CaseFileState OPEN = after(opened(MINORITY_ADVISER, REGISTERED));
    private static final CaseFileState LINKED =
            after(opened(MINORITY_ADVISER, REGISTERED), new CaseFilesLinked(CASE, OTHER, LinkGrounds.REFERRAL, NOW));
    private static final CaseFilesUnlinked UNLINKED =
            new CaseFilesUnlinked(CASE, OTHER, UnlinkReason.NOT_SAME_PERSON, NOW);

    /** The cases a link can concern: it does not matter what has become of them. */
    static Stream<CaseFileState> states() {
        return Stream.of(
                OPEN,
                after(
                        opened(MINORITY_ADVISER, REGISTERED),
                        new CaseFileClosed(CASE, LocalDate.of(2014, 5, 5), ClosureOutcome.IN_SAFETY, NOW)),
                after(
                        opened(MINORITY_ADVISER, REGISTERED),
                        new CaseFileVoided(CASE, MINORITY_ADVISER, REGISTERED, VoidingReason.NOT_A_CASE, NOW)));
    }

    @ParameterizedTest
    @MethodSource("states")
    void a_link_stands_in_both_streams(CaseFileState state) {
        assertThat(LinkingRules.decide(state, Optional.of(OPEN), link(OTHER)).orThrow())
                .containsExactly(
                        new CaseFilesLinked(CASE, OTHER, LinkGrounds.PERSON_CONFIRMED, NOW),
                        new CaseFilesLinked(OTHER, CASE, LinkGrounds.PERSON_CONFIRMED, NOW));
    }

    @ParameterizedTest
    @MethodSource("states")
    void a_case_can_be_linked_to_one_in_any_state(CaseFileState other) {
        assertThat(LinkingRules.decide(OPEN, Optional.of(other), link(OTHER)).orThrow())
                .hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("states")
    void a_link_is_undone_in_both_streams(CaseFileState state) {
        CaseFileState linked = CaseFileState.after(state, new CaseFilesLinked(CASE, OTHER, LinkGrounds.REFERRAL, NOW));

        assertThat(UnlinkingRules.decide(linked, Optional.of(OPEN), unlink()).orThrow())
                .containsExactly(UNLINKED, new CaseFilesUnlinked(OTHER, CASE, UnlinkReason.NOT_SAME_PERSON, NOW));
    }

    @Test
    void cases_that_were_parted_can_be_linked_again() {
        assertThat(LinkingRules.decide(CaseFileState.after(LINKED, UNLINKED), Optional.of(OPEN), link(OTHER))
                        .orThrow())
                .hasSize(2);
    }

    @Test
    void no_case_is_linked_to_itself() {
        assertRefused(LinkingRules.decide(OPEN, Optional.of(OPEN), link(CASE)), LinkRefusal.LINKED_TO_ITSELF);
    }

    @Test
    void no_case_is_linked_to_one_that_does_not_exist() {
        assertRefused(
                LinkingRules.decide(OPEN, Optional.empty(), link(OTHER)),
                new Refusal.OtherCaseUnknown("/caseId", OTHER));
    }

    @Test
    void linked_cases_are_not_linked_again() {
        assertRefused(LinkingRules.decide(LINKED, Optional.of(OPEN), link(OTHER)), LinkRefusal.ALREADY_LINKED);
    }

    @Test
    void where_there_is_no_link_none_is_undone() {
        assertRefused(UnlinkingRules.decide(OPEN, Optional.of(OPEN), unlink()), LinkRefusal.NOT_LINKED);
        assertRefused(
                UnlinkingRules.decide(CaseFileState.after(LINKED, UNLINKED), Optional.of(OPEN), unlink()),
                LinkRefusal.NOT_LINKED);
    }

    @Test
    void who_may_not_know_of_the_other_case_is_told_of_no_link() {
        assertRefused(UnlinkingRules.decide(LINKED, Optional.empty(), unlink()), LinkRefusal.NOT_LINKED);
    }

    @Test
    void an_erased_case_takes_no_end_of_a_link_either() {
        CaseFileState erased =
                CaseFileState.after(OPEN, new CaseFileErased(OTHER, ErasureBasis.REQUESTED_BY_PERSON, NOW.by(), NOW));

        assertRefused(UnlinkingRules.decide(LINKED, Optional.of(erased), unlink()), new Refusal.OtherCaseErased(""));
    }

    private static LinkCaseFiles link(String other) {
        return new LinkCaseFiles(CASE, 0, other, LinkGrounds.PERSON_CONFIRMED, NOW);
    }

    private static UnlinkCaseFiles unlink() {
        return new UnlinkCaseFiles(CASE, 1, OTHER, UnlinkReason.NOT_SAME_PERSON, NOW);
    }

    private static void assertRefused(Decision<?> decision, Reason reason) {
        assertThatThrownBy(decision::orThrow)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reasons()).isEqualTo(List.of(reason)));
    }

    private static CaseFileState after(CaseFileEvent... events) {
        CaseFileState state = null;
        for (CaseFileEvent event : events) {
            state = CaseFileState.after(state, event);
        }
        return Objects.requireNonNull(state);
    }
}
