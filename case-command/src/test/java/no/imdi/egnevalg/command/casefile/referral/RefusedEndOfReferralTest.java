package no.imdi.egnevalg.command.casefile.referral;

import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.ACCEPTED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.CLOSED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.COMPLETED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.REJECTED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.REVOKED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.SENT;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.VOIDED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.after;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.completion;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.rejection;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.revocation;
import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.CaseFileScene;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** When a referral does not come to an end. */
class RefusedEndOfReferralTest {

    private static final Reason TOO_EARLY = new Refusal.DayTooEarly("/on");
    private static final Reason TO_COME = new Refusal.DayInFuture("/on");

    private final CaseFileScene scene = new CaseFileScene();

    static Stream<Arguments> refused() {
        return Stream.of(refusedRejections(), refusedRevocations(), refusedCompletions(), refusedInAVoidCase())
                .flatMap(table -> table);
    }

    private static Stream<Arguments> refusedRejections() {
        return Stream.of(
                refused("rejected, unknown", after(), rejection("2014-05-20"), ReferralRefusal.NO_SUCH_REFERRAL),
                refused("rejected too early", after(SENT), rejection("2014-05-19"), TOO_EARLY),
                refused("rejected on a day to come", after(SENT), rejection("2014-06-03"), TO_COME),
                refused(
                        "rejected after acceptance",
                        after(SENT, ACCEPTED),
                        rejection("2014-05-26"),
                        ReferralRefusal.ALREADY_ANSWERED),
                refused(
                        "rejected twice",
                        after(SENT, REJECTED),
                        rejection("2014-05-26"),
                        ReferralRefusal.ALREADY_ANSWERED),
                refused(
                        "rejected after revocation",
                        after(SENT, REVOKED),
                        rejection("2014-05-26"),
                        ReferralRefusal.ALREADY_ANSWERED),
                refused(
                        "rejected in a closed case",
                        after(SENT, CLOSED),
                        rejection("2014-05-31"),
                        new Refusal.CaseFileIsClosed()));
    }

    private static Stream<Arguments> refusedRevocations() {
        return Stream.of(
                refused("revoked, unknown", after(), revocation("2014-05-20"), ReferralRefusal.NO_SUCH_REFERRAL),
                refused("revoked too early", after(SENT), revocation("2014-05-19"), TOO_EARLY),
                refused("revoked before acceptance", after(SENT, ACCEPTED), revocation("2014-05-24"), TOO_EARLY),
                refused("revoked on a day to come", after(SENT), revocation("2014-06-03"), TO_COME),
                refused(
                        "revoked after rejection",
                        after(SENT, REJECTED),
                        revocation("2014-05-26"),
                        ReferralRefusal.ENDED),
                refused("revoked twice", after(SENT, REVOKED), revocation("2014-05-26"), ReferralRefusal.ENDED),
                refused(
                        "revoked after completion",
                        after(SENT, ACCEPTED, COMPLETED),
                        revocation("2014-05-29"),
                        ReferralRefusal.ENDED));
    }

    private static Stream<Arguments> refusedCompletions() {
        return Stream.of(
                refused("completed, unknown", after(), completion("2014-05-20"), ReferralRefusal.NO_SUCH_REFERRAL),
                refused("completed unanswered", after(SENT), completion("2014-05-26"), ReferralRefusal.NOT_ACTIVE),
                refused(
                        "completed after rejection",
                        after(SENT, REJECTED),
                        completion("2014-05-26"),
                        ReferralRefusal.NOT_ACTIVE),
                refused(
                        "completed twice",
                        after(SENT, ACCEPTED, COMPLETED),
                        completion("2014-05-29"),
                        ReferralRefusal.NOT_ACTIVE),
                refused("completed before acceptance", after(SENT, ACCEPTED), completion("2014-05-24"), TOO_EARLY),
                refused("completed on a day to come", after(SENT, ACCEPTED), completion("2014-06-03"), TO_COME));
    }

    private static Stream<Arguments> refusedInAVoidCase() {
        Reason isVoid = new Refusal.CaseFileVoid();
        return Stream.of(
                refused("rejected in a void case", after(SENT, VOIDED), rejection("2014-06-02"), isVoid),
                refused("revoked in a void case", after(SENT, VOIDED), revocation("2014-06-02"), isVoid),
                refused("completed in a void case", after(SENT, ACCEPTED, VOIDED), completion("2014-06-02"), isVoid));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_referral_does_not_come_to_this_end(List<CaseFileEvent> given, LongFunction<Object> command, Reason reason) {
        scene.fixture()
                .given(given)
                .when(command.apply(given.size() - 1))
                .expectNoEvents()
                .expectException(refusedFor(reason));
    }

    private static Arguments refused(
            String name, List<CaseFileEvent> given, LongFunction<Object> command, Reason reason) {
        return argumentSet(name, given, command, reason);
    }
}
