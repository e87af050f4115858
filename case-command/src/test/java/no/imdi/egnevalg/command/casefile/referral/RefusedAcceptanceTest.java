package no.imdi.egnevalg.command.casefile.referral;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.CODE_LISTS;
import static no.imdi.egnevalg.command.casefile.referral.AcceptanceScene.NOTHING_SAID;
import static no.imdi.egnevalg.command.casefile.referral.AcceptanceScene.command;
import static no.imdi.egnevalg.command.casefile.referral.AcceptanceScene.joining;
import static no.imdi.egnevalg.command.casefile.referral.AcceptanceScene.state;
import static no.imdi.egnevalg.command.casefile.referral.AcceptanceScene.teamCase;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.ACCEPTED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.CLOSED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.NOW;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.RECEIVING;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.RECEIVING_NUMBER;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.REJECTED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.REVOKED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.SENT;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.SENT_TO_AGENCY;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.VOIDED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.after;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.day;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.atSchool;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.inTheTeam;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.COMPETENCE_TEAM;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.command.decision.RefusedException;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.RecategorisationReason;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** When a referral is not accepted. */
class RefusedAcceptanceTest {

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
        var command = command("2014-05-25", new ReceivingCase(null, Category.FEARED_FGM, null, null, null));
        assertThat(AcceptanceRules.decide(state(unknownThere), Optional.empty(), command, CODE_LISTS)
                        .orThrow())
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
                        List.of(new Refusal.OtherCaseUnknown("/joins", RECEIVING))),
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
                        List.of(
                                ReferralRefusal.JOINED_AND_REGISTERED,
                                new Refusal.OtherCaseUnknown("/joins", RECEIVING))));
    }

    @ParameterizedTest
    @MethodSource("refusedCases")
    void a_case_is_not_joined(Optional<CaseFileState> joined, ReceivingCase said, List<Reason> reasons) {
        assertRefused(after(SENT), joined, command("2014-05-25", said), reasons.toArray(Reason[]::new));
    }

    @Test
    void a_recipient_that_has_taken_the_case_over_gets_no_second_one() {
        Unit team = Objects.requireNonNull(SENT.to().unit());
        var handedOver = new CaseFileHandedOver(
                CASE, day("2014-05-21"), Unit.of(MINORITY_ADVISER, atSchool().registration()), team, NOW);

        for (ReceivingCase said : List.of(NOTHING_SAID, joining(RECEIVING))) {
            assertRefused(
                    after(SENT, handedOver),
                    Optional.of(teamCase()),
                    command("2014-05-25", said),
                    ReferralRefusal.RECIPIENT_OWNS_CASE);
        }
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
}
