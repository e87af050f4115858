package no.imdi.egnevalg.command.casefile.referral;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.ACCEPTED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.CLOSED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.COMPLETED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.NOW;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.OPENED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.REJECTED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.REVOKED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.SENT;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.SENT_TO_AGENCY;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.TEAM;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.VOIDED;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.after;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.day;
import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.REGIONAL_COORDINATOR;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.CaseFileScene;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.Agency;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SendReferralTest {

    private static final String ANOTHER = "9e8a1f0c-0b52-3d0b-8f7e-6c1f6e0f9a22";
    private static final ReferralRecipient TO_TEAM = ReferralRecipient.of(TEAM);
    private static final Unit SCHOOL = new Unit(MINORITY_ADVISER, null, "SCHOOL-EAST-01");

    private final CaseFileScene scene = new CaseFileScene();

    static Stream<Arguments> referrals() {
        return Stream.of(
                argumentSet("to another service", after(), TO_TEAM, "2014-05-20"),
                argumentSet("on the day the case was opened", after(), TO_TEAM, "2014-05-05"),
                argumentSet("today", after(), TO_TEAM, "2014-06-02"),
                argumentSet("to an agency", after(), ReferralRecipient.of(Agency.POLICE), "2014-05-20"),
                argumentSet(
                        "to another school",
                        after(),
                        ReferralRecipient.of(new Unit(MINORITY_ADVISER, null, "SCHOOL-EAST-02")),
                        "2014-05-20"),
                argumentSet("to an agency beside a unit", after(SENT), ReferralRecipient.of(Agency.NAV), "2014-05-20"),
                argumentSet("again after a rejection", after(SENT, REJECTED), TO_TEAM, "2014-05-26"),
                argumentSet("again after a revocation", after(SENT, REVOKED), TO_TEAM, "2014-05-26"),
                argumentSet("again after a completion", after(SENT, ACCEPTED, COMPLETED), TO_TEAM, "2014-05-29"),
                argumentSet(
                        "back to the school, after a handover",
                        after(new CaseFileHandedOver(CASE, day("2014-05-10"), SCHOOL, TEAM, NOW)),
                        ReferralRecipient.of(SCHOOL),
                        "2014-05-20"));
    }

    @ParameterizedTest
    @MethodSource("referrals")
    void a_case_is_referred(List<CaseFileEvent> given, ReferralRecipient to, String on) {
        scene.fixture()
                .given(given)
                .when(referral(given, to, on))
                .expectResultMessagePayload((long) given.size())
                .expectEvents(new ReferralSent(
                        CASE, ANOTHER, day(on), to, ReferralReason.PROTECTION, Urgency.IMMEDIATE, NOW));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("on a day to come", after(), TO_TEAM, "2014-06-03", new Refusal.DayInFuture("/on")),
                refused("before the opening", after(), TO_TEAM, "2014-05-04", new Refusal.DayTooEarly("/on")),
                refused(
                        "to no unit",
                        after(),
                        ReferralRecipient.of(new Unit(REGIONAL_COORDINATOR, null, "SCHOOL-EAST-01")),
                        "2014-05-20",
                        new Refusal.RegionRequired("/to/unit/region"),
                        new Refusal.PostingNotRecorded("/to/unit/posting")),
                refused(
                        "to its owner",
                        after(),
                        ReferralRecipient.of(SCHOOL),
                        "2014-05-20",
                        ReferralRefusal.REFERRED_TO_OWNER),
                refused(
                        "to its owner, with the region",
                        after(),
                        ReferralRecipient.of(new Unit(MINORITY_ADVISER, Region.EAST, "SCHOOL-EAST-01")),
                        "2014-05-20",
                        ReferralRefusal.REFERRED_TO_OWNER),
                refused(
                        "to its owner since a handover",
                        after(new CaseFileHandedOver(CASE, day("2014-05-10"), SCHOOL, TEAM, NOW)),
                        TO_TEAM,
                        "2014-05-20",
                        ReferralRefusal.REFERRED_TO_OWNER),
                refused("twice, unanswered", after(SENT), TO_TEAM, "2014-05-20", ReferralRefusal.ALREADY_REFERRED),
                refused(
                        "twice, while active",
                        after(SENT, ACCEPTED),
                        TO_TEAM,
                        "2014-05-26",
                        ReferralRefusal.ALREADY_REFERRED),
                refused(
                        "twice to an agency",
                        after(SENT_TO_AGENCY),
                        ReferralRecipient.of(Agency.CHILD_WELFARE),
                        "2014-05-20",
                        ReferralRefusal.ALREADY_REFERRED),
                refused("when closed", after(CLOSED), TO_TEAM, "2014-05-20", new Refusal.CaseFileIsClosed()),
                refused("when void", after(VOIDED), TO_TEAM, "2014-05-20", new Refusal.CaseFileVoid()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_case_is_not_referred(List<CaseFileEvent> given, ReferralRecipient to, String on, List<Reason> reasons) {
        scene.fixture()
                .given(given)
                .when(referral(given, to, on))
                .expectNoEvents()
                .expectException(refusedFor(reasons));
    }

    private static Arguments refused(
            String name, List<CaseFileEvent> given, ReferralRecipient to, String on, Reason... reasons) {
        return argumentSet(name, given, to, on, List.of(reasons));
    }

    private static SendReferral referral(List<CaseFileEvent> given, ReferralRecipient to, String on) {
        return new SendReferral(
                OPENED.caseId(),
                given.size() - 1,
                ANOTHER,
                day(on),
                to,
                ReferralReason.PROTECTION,
                Urgency.IMMEDIATE,
                NOW);
    }
}
