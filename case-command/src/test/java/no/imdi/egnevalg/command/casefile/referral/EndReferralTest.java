package no.imdi.egnevalg.command.casefile.referral;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.ACCEPTED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.CLOSED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.NOW;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.REFERRAL;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.SENT;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.SENT_TO_AGENCY;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.after;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.completion;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.day;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.rejection;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.revocation;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.CaseFileScene;
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

/** The three ends of a referral. */
class EndReferralTest {

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

    private static Arguments end(
            String name, List<CaseFileEvent> given, LongFunction<Object> command, CaseFileEvent end) {
        return argumentSet(name, given, command, end);
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
