package no.imdi.egnevalg.command.casefile.referral;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.at;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.ACCEPTED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.CLOSED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.COMPLETED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.NOW;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.REFERRAL;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.REJECTED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.REVOKED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.SENT;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.SENT_TO_AGENCY;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.VOIDED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.CaseFileScene;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.ReferralAnswerSeen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An urgent referral of 20 May is to be answered by 23 May. */
class SeeReferralAnswerTest {

    private static final CaseFileEvent SEEN = new ReferralAnswerSeen(CASE, REFERRAL, NOW);

    private final CaseFileScene scene = new CaseFileScene();

    static Stream<Arguments> seen() {
        return Stream.of(
                argumentSet("rejected", after(SENT, REJECTED)),
                argumentSet("accepted", after(SENT, ACCEPTED)),
                argumentSet("completed after its acceptance was seen", after(SENT, ACCEPTED, SEEN, COMPLETED)),
                argumentSet("rejected after it was seen to be overdue", after(SENT, SEEN, REJECTED)),
                argumentSet("accepted in a case that was closed since", after(SENT, ACCEPTED, CLOSED)),
                argumentSet("overdue", after(SENT)));
    }

    @ParameterizedTest
    @MethodSource("seen")
    void the_sender_sees_what_became_of_a_referral(List<CaseFileEvent> given) {
        scene.fixture()
                .given(given)
                .when(new SeeReferralAnswer(CASE, given.size() - 1, REFERRAL, NOW))
                .expectResultMessagePayload((long) given.size())
                .expectEvents(SEEN);
    }

    static Stream<Arguments> refused() {
        Recorded inTime = at("2014-05-23T20:00:00Z");
        return Stream.of(
                argumentSet("no referral", after(), NOW, "referral-not-found"),
                argumentSet("not overdue", after(SENT), inTime, "no-answer-to-see"),
                argumentSet("overdue, and seen", after(SENT, SEEN), NOW, "no-answer-to-see"),
                argumentSet("rejected, and seen", after(SENT, REJECTED, SEEN), NOW, "no-answer-to-see"),
                argumentSet("taken back", after(SENT, REVOKED), NOW, "no-answer-to-see"),
                argumentSet(
                        "taken back after it was accepted", after(SENT, ACCEPTED, REVOKED), NOW, "no-answer-to-see"),
                argumentSet(
                        "answered by an agency, for which the sender entered it",
                        after(SENT_TO_AGENCY, REJECTED),
                        NOW,
                        "no-answer-to-see"),
                argumentSet("declared void", after(SENT, REJECTED, VOIDED), NOW, "case-file-void"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void there_is_nothing_to_see_twice_or_before_it_is_there(
            List<CaseFileEvent> given, Recorded recorded, String reason) {
        CaseFileState state = given.stream().reduce((CaseFileState) null, CaseFileState::after, (one, _) -> one);

        var decision =
                SeeingAnswerRules.decide(state, new SeeReferralAnswer(CASE, given.size() - 1, REFERRAL, recorded));

        assertThat(((Decision.Refused<ReferralAnswerSeen>) decision)
                        .reasons()
                        .getFirst()
                        .type())
                .isEqualTo(reason);
    }
}
