package no.imdi.egnevalg.command.casefile.referral;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.CODE_LISTS;
import static no.imdi.egnevalg.command.casefile.RegistrationExample.atSchool;
import static no.imdi.egnevalg.command.casefile.RegistrationExample.inTheTeam;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.ACCEPTED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.CLOSED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.NOW;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.RECEIVING;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.RECEIVING_NUMBER;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.REFERRAL;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.REJECTED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.REVOKED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.SENT;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.SENT_TO_AGENCY;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.TEAM;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.VOIDED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.after;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.day;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.COMPETENCE_TEAM;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.INTEGRATION_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.CaseFileState;
import no.imdi.egnevalg.command.casefile.Refusal;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.command.decision.RefusedException;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;
import no.imdi.egnevalg.kernel.codelist.RecategorisationReason;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an acceptance brings about in both cases, and when there is none. */
class AcceptReferralTest {

    private static final ReceivingCase NOTHING_SAID = new ReceivingCase(null, null, null, null, null);
    private static final List<CaseFilesLinked> LINKS = List.of(
            new CaseFilesLinked(CASE, RECEIVING, LinkGrounds.REFERRAL, NOW),
            new CaseFilesLinked(RECEIVING, CASE, LinkGrounds.REFERRAL, NOW));

    @Test
    void a_service_gets_a_case_of_its_own_that_follows_from_the_one_referred() {
        Registration expected = new Registration(
                day("2014-05-25"),
                Category.FEARED_FORCED_MARRIAGE,
                List.of(),
                null,
                null,
                AgeBand.AGE_16_17,
                Gender.FEMALE,
                ReferralSource.MINORITY_ADVISER);

        assertThat(decide(after(SENT), NOTHING_SAID))
                .containsExactlyInAnyOrder(
                        new CaseFileOpened(RECEIVING, RECEIVING_NUMBER, COMPETENCE_TEAM, expected, NOW),
                        new ReferralAccepted(CASE, REFERRAL, day("2014-05-25"), RECEIVING, NOW),
                        LINKS.getFirst(),
                        LINKS.getLast());
    }

    @Test
    void what_is_said_of_the_case_counts_before_what_follows() {
        var said = new ReceivingCase(
                null, Category.OTHER, List.of(Category.EXTREME_CONTROL), AgeBand.AGE_18_20, Gender.UNKNOWN);

        assertThat(opened(decide(after(SENT), said)).registration())
                .isEqualTo(new Registration(
                        day("2014-05-25"),
                        Category.OTHER,
                        List.of(Category.EXTREME_CONTROL),
                        null,
                        null,
                        AgeBand.AGE_18_20,
                        Gender.UNKNOWN,
                        ReferralSource.MINORITY_ADVISER));
    }

    @Test
    void the_category_is_the_one_the_referred_case_has_developed_to() {
        var developed = new CaseFileRecategorised(
                CASE,
                day("2014-05-21"),
                Category.FEARED_FORCED_MARRIAGE,
                Category.COMPLETED_FORCED_MARRIAGE,
                RecategorisationReason.FEARED_EVENT_HAPPENED,
                NOW);

        assertThat(opened(decide(after(SENT, developed), NOTHING_SAID))
                        .registration()
                        .category())
                .isEqualTo(Category.COMPLETED_FORCED_MARRIAGE);
    }

    @Test
    void the_source_is_the_service_that_owns_the_case_and_the_place_that_of_the_recipient() {
        Unit embassy = new Unit(INTEGRATION_ADVISER, null, "EMBASSY-AMMAN");
        var handedOver = new CaseFileHandedOver(
                CASE, day("2014-05-10"), Unit.of(MINORITY_ADVISER, ReferralScene.REGISTERED), TEAM, NOW);
        CaseFileOpened opened = opened(decide(after(handedOver, sentTo(embassy)), NOTHING_SAID));

        assertThat(opened.service()).isEqualTo(INTEGRATION_ADVISER);
        assertThat(opened.registration().posting()).isEqualTo("EMBASSY-AMMAN");
        assertThat(opened.registration().referralSource()).isEqualTo(ReferralSource.COMPETENCE_TEAM);
    }

    @Test
    void a_service_joins_a_case_it_has_and_the_two_are_linked() {
        assertThat(accept(after(SENT), Optional.of(teamCase()), joining(RECEIVING)))
                .containsExactly(
                        new ReferralAccepted(CASE, REFERRAL, day("2014-05-25"), RECEIVING, NOW),
                        LINKS.getFirst(),
                        LINKS.getLast());
    }

    @Test
    void cases_that_are_linked_are_not_linked_again() {
        assertThat(accept(after(SENT, LINKS.getFirst()), Optional.of(teamCase()), joining(RECEIVING)))
                .containsExactly(new ReferralAccepted(CASE, REFERRAL, day("2014-05-25"), RECEIVING, NOW));
    }

    @Test
    void a_case_that_was_handed_over_to_the_service_can_be_joined() {
        var opened = new CaseFileOpened(
                RECEIVING, RECEIVING_NUMBER, MINORITY_ADVISER, atSchool().registration(), NOW);
        var handedOver = new CaseFileHandedOver(
                RECEIVING, day("2014-05-10"), Unit.of(MINORITY_ADVISER, opened.registration()), TEAM, NOW);

        assertThat(accept(after(SENT), Optional.of(state(List.of(opened, handedOver))), joining(RECEIVING)))
                .hasSize(3);
    }

    @Test
    void an_agency_has_no_case() {
        assertThat(decide(after(SENT_TO_AGENCY), NOTHING_SAID))
                .containsExactly(new ReferralAccepted(CASE, REFERRAL, day("2014-05-25"), null, NOW));
    }

    static Stream<Arguments> refusedAnswers() {
        return Stream.of(
                refused("unknown", after(), "2014-05-25", ReferralRefusal.NO_SUCH_REFERRAL),
                refused("before it was sent", after(SENT), "2014-05-19", new Refusal.DayTooEarly("/on")),
                refused("on a day to come", after(SENT), "2014-06-03", new Refusal.DayInFuture("/on")),
                refused("twice", after(SENT, ACCEPTED), "2014-05-26", ReferralRefusal.ALREADY_ANSWERED),
                refused("after rejection", after(SENT, REJECTED), "2014-05-26", ReferralRefusal.ALREADY_ANSWERED),
                refused("after revocation", after(SENT, REVOKED), "2014-05-26", ReferralRefusal.ALREADY_ANSWERED),
                refused("in a closed case", after(SENT, CLOSED), "2014-05-31", new Refusal.CaseFileIsClosed()),
                refused("in a void case", after(SENT, VOIDED), "2014-05-26", new Refusal.CaseFileVoid()));
    }

    @ParameterizedTest
    @MethodSource("refusedAnswers")
    void a_referral_is_not_accepted(List<CaseFileEvent> given, String on, Reason reason) {
        assertRefused(given, Optional.empty(), command(on, NOTHING_SAID), reason);
    }

    @Test
    void a_category_the_recipient_does_not_record_that_year_must_be_given_anew() {
        var unknownThere = after(
                new CaseFileRecategorised(
                        CASE,
                        day("2014-05-06"),
                        Category.FEARED_FORCED_MARRIAGE,
                        Category.FEARED_FORCED_MARRIAGE_AND_FGM,
                        RecategorisationReason.MORE_IS_KNOWN,
                        NOW),
                SENT);

        assertRefused(
                unknownThere,
                Optional.empty(),
                command("2014-05-25", NOTHING_SAID),
                new Refusal.CategoryNotInUse("/category"));
        assertThat(decide(unknownThere, new ReceivingCase(null, Category.FEARED_FGM, null, null, null)))
                .hasSize(4);
    }

    static Stream<Arguments> refusedCases() {
        ReceivingCase described = new ReceivingCase(RECEIVING, Category.FEARED_FGM, null, null, null);
        return Stream.of(
                argumentSet(
                        "joined and registered",
                        Optional.of(teamCase()),
                        described,
                        List.of(ReferralRefusal.JOINED_AND_REGISTERED)),
                argumentSet(
                        "unknown",
                        Optional.empty(),
                        joining(RECEIVING),
                        List.of(new Refusal.OtherCaseUnknown("/joins"))),
                argumentSet(
                        "the referred case",
                        Optional.of(teamCase()),
                        joining(CASE),
                        List.of(ReferralRefusal.JOINS_ITSELF)),
                argumentSet(
                        "another service's",
                        Optional.of(state(List.of(new CaseFileOpened(
                                RECEIVING,
                                RECEIVING_NUMBER,
                                MINORITY_ADVISER,
                                atSchool().registration(),
                                NOW)))),
                        joining(RECEIVING),
                        List.of(ReferralRefusal.JOINS_OTHER_SERVICE)),
                argumentSet(
                        "void",
                        Optional.of(CaseFileState.after(
                                teamCase(),
                                new CaseFileVoided(
                                        RECEIVING,
                                        COMPETENCE_TEAM,
                                        inTheTeam().registration(),
                                        VoidingReason.NOT_A_CASE,
                                        NOW))),
                        joining(RECEIVING),
                        List.of(ReferralRefusal.JOINS_VOID_CASE)),
                argumentSet(
                        "a described one that does not exist",
                        Optional.empty(),
                        described,
                        List.of(ReferralRefusal.JOINED_AND_REGISTERED, new Refusal.OtherCaseUnknown("/joins"))));
    }

    @ParameterizedTest
    @MethodSource("refusedCases")
    void a_case_is_not_joined(Optional<CaseFileState> joined, ReceivingCase said, List<Reason> reasons) {
        assertRefused(after(SENT), joined, command("2014-05-25", said), reasons.toArray(Reason[]::new));
    }

    @Test
    void nothing_is_said_of_the_case_of_an_agency() {
        for (ReceivingCase said : List.of(joining(RECEIVING), new ReceivingCase(null, null, List.of(), null, null))) {
            assertRefused(
                    after(SENT_TO_AGENCY),
                    Optional.of(teamCase()),
                    command("2014-05-25", said),
                    ReferralRefusal.AGENCY_HAS_NO_CASE);
        }
    }

    private static Arguments refused(String name, List<CaseFileEvent> given, String on, Reason reason) {
        return argumentSet(name, given, on, reason);
    }

    private static void assertRefused(
            List<CaseFileEvent> given, Optional<CaseFileState> joined, AcceptReferral command, Reason... reasons) {
        assertThatThrownBy(() -> AcceptanceRules.decide(state(given), joined, command, CODE_LISTS)
                        .orThrow())
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reasons()).isEqualTo(List.of(reasons)));
    }

    private static List<CaseFileEvent> decide(List<CaseFileEvent> given, ReceivingCase said) {
        return accept(given, Optional.empty(), said);
    }

    private static List<CaseFileEvent> accept(
            List<CaseFileEvent> given, Optional<CaseFileState> joined, ReceivingCase said) {
        return AcceptanceRules.decide(state(given), joined, command("2014-05-25", said), CODE_LISTS)
                .orThrow();
    }

    private static AcceptReferral command(String on, ReceivingCase said) {
        return new AcceptReferral(CASE, 1, REFERRAL, day(on), said, RECEIVING, RECEIVING_NUMBER, NOW);
    }

    private static ReceivingCase joining(String caseId) {
        return new ReceivingCase(caseId, null, null, null, null);
    }

    private static CaseFileState teamCase() {
        return state(List.of(new CaseFileOpened(
                RECEIVING, RECEIVING_NUMBER, COMPETENCE_TEAM, inTheTeam().registration(), NOW)));
    }

    private static ReferralSent sentTo(Unit unit) {
        return new ReferralSent(
                CASE,
                REFERRAL,
                day("2014-05-20"),
                ReferralRecipient.of(unit),
                ReferralReason.PERSON_ABROAD,
                Urgency.NORMAL,
                NOW);
    }

    private static CaseFileOpened opened(List<CaseFileEvent> events) {
        return events.stream()
                .filter(CaseFileOpened.class::isInstance)
                .map(CaseFileOpened.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static CaseFileState state(List<? extends CaseFileEvent> events) {
        @Nullable CaseFileState state = null;
        for (CaseFileEvent event : events) {
            state = CaseFileState.after(state, event);
        }
        return Objects.requireNonNull(state);
    }
}
