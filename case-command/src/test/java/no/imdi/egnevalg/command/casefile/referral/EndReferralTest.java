package no.imdi.egnevalg.command.casefile.referral;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
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
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.day;
import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.CaseFileScene;
import no.imdi.egnevalg.command.casefile.Refusal;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.ReferralCompleted;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralRevoked;
import no.imdi.egnevalg.kernel.codelist.ReferralOutcome;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import no.imdi.egnevalg.kernel.codelist.RevocationReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The three ends of a referral, and when each cannot come. */
class EndReferralTest {

    private static final Reason TOO_EARLY = new Refusal.DayTooEarly("/on");
    private static final Reason TO_COME = new Refusal.DayInFuture("/on");

    private final CaseFileScene scene = new CaseFileScene();

    static Stream<Arguments> ends() {
        return Stream.of(
                end("rejected on the day it was sent", after(SENT), rejection("2014-05-20"), rejected("2014-05-20")),
                end("rejected today", after(SENT), rejection("2014-06-02"), rejected("2014-06-02")),
                end("rejected by an agency", after(SENT_TO_AGENCY), rejection("2014-06-02"), rejected("2014-06-02")),
                end("revoked before an answer", after(SENT), revocation("2014-05-20"), revoked("2014-05-20")),
                end("revoked while active", after(SENT, ACCEPTED), revocation("2014-05-25"), revoked("2014-05-25")),
                end(
                        "revoked when the case is closed",
                        after(SENT, ACCEPTED, CLOSED),
                        revocation("2014-05-31"),
                        revoked("2014-05-31")),
                end(
                        "completed on the day it was accepted",
                        after(SENT, ACCEPTED),
                        completion("2014-05-25"),
                        completed("2014-05-25")),
                end(
                        "completed when the case is closed",
                        after(SENT, ACCEPTED, CLOSED),
                        completion("2014-06-02"),
                        completed("2014-06-02")));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void a_referral_comes_to_an_end(List<CaseFileEvent> given, LongFunction<Object> command, CaseFileEvent end) {
        scene.fixture()
                .given(given)
                .when(command.apply(given.size() - 1))
                .expectResultMessagePayload((long) given.size())
                .expectEvents(end);
    }

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

    private static Arguments end(
            String name, List<CaseFileEvent> given, LongFunction<Object> command, CaseFileEvent end) {
        return argumentSet(name, given, command, end);
    }

    private static Arguments refused(
            String name, List<CaseFileEvent> given, LongFunction<Object> command, Reason reason) {
        return argumentSet(name, given, command, reason);
    }

    private static LongFunction<Object> rejection(String on) {
        return seen -> new RejectReferral(CASE, seen, REFERRAL, day(on), RejectionReason.NOT_OUR_TASK, NOW);
    }

    private static LongFunction<Object> revocation(String on) {
        return seen -> new RevokeReferral(CASE, seen, REFERRAL, day(on), RevocationReason.NO_LONGER_NEEDED, NOW);
    }

    private static LongFunction<Object> completion(String on) {
        return seen -> new CompleteReferral(CASE, seen, REFERRAL, day(on), ReferralOutcome.TAKEN_OVER, NOW);
    }

    private static ReferralRejected rejected(String on) {
        return new ReferralRejected(CASE, REFERRAL, day(on), RejectionReason.NOT_OUR_TASK, NOW);
    }

    private static ReferralRevoked revoked(String on) {
        return new ReferralRevoked(CASE, REFERRAL, day(on), RevocationReason.NO_LONGER_NEEDED, NOW);
    }

    private static ReferralCompleted completed(String on) {
        return new ReferralCompleted(CASE, REFERRAL, day(on), ReferralOutcome.TAKEN_OVER, NOW);
    }
}
