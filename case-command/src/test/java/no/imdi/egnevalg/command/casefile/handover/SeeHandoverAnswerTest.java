package no.imdi.egnevalg.command.casefile.handover;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.at;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.CLOSED;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.DECLINED;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.HANDED_OVER;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.NOW;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.OFFERED;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.VOIDED;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.WITHDRAWN;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.CaseFileScene;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.HandoverAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An urgent offer of 20 May is to be answered by 23 May. */
class SeeHandoverAnswerTest {

    private static final CaseFileEvent SEEN = new HandoverAnswerSeen(CASE, NOW);

    private final CaseFileScene scene = new CaseFileScene();

    static Stream<Arguments> seen() {
        return Stream.of(
                argumentSet("declined", after(OFFERED, DECLINED)),
                argumentSet("declined after it was seen to be overdue", after(OFFERED, SEEN, DECLINED)),
                argumentSet("declined in a case that was closed since", after(OFFERED, DECLINED, CLOSED)),
                argumentSet("overdue", after(OFFERED)));
    }

    @ParameterizedTest
    @MethodSource("seen")
    void who_offered_a_case_sees_what_became_of_the_offer(List<CaseFileEvent> given) {
        scene.fixture()
                .given(given)
                .when(new SeeHandoverAnswer(CASE, given.size() - 1, NOW))
                .expectResultMessagePayload((long) given.size())
                .expectEvents(SEEN);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                argumentSet("nothing offered", after(), NOW, "no-answer-to-see"),
                argumentSet("not overdue", after(OFFERED), at("2014-05-23T20:00:00Z"), "no-answer-to-see"),
                argumentSet("overdue, and seen", after(OFFERED, SEEN), NOW, "no-answer-to-see"),
                argumentSet("declined, and seen", after(OFFERED, DECLINED, SEEN), NOW, "no-answer-to-see"),
                argumentSet("withdrawn", after(OFFERED, WITHDRAWN), NOW, "no-answer-to-see"),
                argumentSet("accepted", after(OFFERED, HANDED_OVER), NOW, "no-answer-to-see"),
                argumentSet("declared void", after(OFFERED, DECLINED, VOIDED), NOW, "case-file-void"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void there_is_nothing_to_see_twice_or_before_it_is_there(
            List<CaseFileEvent> given, Recorded recorded, String reason) {
        CaseFileState state = given.stream().reduce((CaseFileState) null, CaseFileState::after, (one, _) -> one);

        var decision = HandoverAnswerRules.decide(state, new SeeHandoverAnswer(CASE, given.size() - 1, recorded));

        assertThat(((Decision.Refused<HandoverAnswerSeen>) decision)
                        .reasons()
                        .getFirst()
                        .type())
                .isEqualTo(reason);
    }
}
