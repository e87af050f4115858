package no.imdi.egnevalg.command.casefile.handover;

import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.CLOSED;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.DECLINED;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.HANDED_OVER;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.OFFERED;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.OTHER_SCHOOL;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.SCHOOL;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.TEAM;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.VOIDED;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.acceptance;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.after;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.declination;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.offer;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.to;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.withdrawal;
import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.REGIONAL_COORDINATOR;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.CaseFileScene;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedHandoverTest {

    private static final Reason TOO_EARLY = new Refusal.DayTooEarly("/on");
    private static final Reason TO_COME = new Refusal.DayInFuture("/on");

    private final CaseFileScene scene = new CaseFileScene();

    static Stream<Arguments> refused() {
        return Stream.of(refusedOffers(), refusedAcceptances(), refusedOtherAnswers())
                .flatMap(table -> table);
    }

    private static Stream<Arguments> refusedOffers() {
        return Stream.of(
                refused("offered on a day to come", after(), offer("2014-06-03", TEAM), TO_COME),
                refused("offered before the opening", after(), offer("2014-05-04", TEAM), TOO_EARLY),
                refused(
                        "offered to no unit",
                        after(),
                        offer("2014-05-20", new Unit(REGIONAL_COORDINATOR, null, null)),
                        new Refusal.RegionRequired("/to/region")),
                refused("offered to its owner", after(), offer("2014-05-20", SCHOOL), HandoverRefusal.OFFERED_TO_OWNER),
                refused(
                        "offered to its owner, with the region",
                        after(),
                        offer("2014-05-20", new Unit(MINORITY_ADVISER, Region.EAST, "SCHOOL-EAST-01")),
                        HandoverRefusal.OFFERED_TO_OWNER),
                refused(
                        "offered to its new owner",
                        after(OFFERED, HANDED_OVER),
                        offer("2014-05-26", TEAM),
                        HandoverRefusal.OFFERED_TO_OWNER),
                refused(
                        "offered to two at once",
                        after(OFFERED),
                        offer("2014-05-26", OTHER_SCHOOL),
                        HandoverRefusal.ALREADY_OFFERED),
                refused(
                        "offered when closed",
                        after(CLOSED),
                        offer("2014-05-20", TEAM),
                        new Refusal.CaseFileIsClosed()),
                refused("offered when void", after(VOIDED), offer("2014-05-20", TEAM), new Refusal.CaseFileVoid()));
    }

    private static Stream<Arguments> refusedAcceptances() {
        return Stream.of(
                refused("accepted unoffered", after(), acceptance("2014-05-20"), HandoverRefusal.NOTHING_OFFERED),
                refused(
                        "accepted twice",
                        after(OFFERED, HANDED_OVER),
                        acceptance("2014-05-26"),
                        HandoverRefusal.NOTHING_OFFERED),
                refused("accepted before the offer", after(OFFERED), acceptance("2014-05-19"), TOO_EARLY),
                refused("accepted before the opening", after(OFFERED), acceptance("2014-05-04"), TOO_EARLY),
                refused("accepted on a day to come", after(OFFERED), acceptance("2014-06-03"), TO_COME),
                refused(
                        "accepted before the last turn",
                        after(OFFERED, to(Category.COMPLETED_FORCED_MARRIAGE)),
                        acceptance("2014-05-21"),
                        TOO_EARLY),
                refused(
                        "accepted with a category unknown there",
                        after(OFFERED, to(Category.FEARED_FORCED_MARRIAGE_AND_FGM)),
                        acceptance("2014-05-26"),
                        HandoverRefusal.CATEGORY_UNKNOWN_TO_NEW_OWNER),
                refused(
                        "accepted when closed",
                        after(OFFERED, CLOSED),
                        acceptance("2014-05-31"),
                        new Refusal.CaseFileIsClosed()),
                refused(
                        "accepted when void",
                        after(OFFERED, VOIDED),
                        acceptance("2014-05-26"),
                        new Refusal.CaseFileVoid()));
    }

    private static Stream<Arguments> refusedOtherAnswers() {
        return Stream.of(
                refused("declined unoffered", after(), declination("2014-05-20"), HandoverRefusal.NOTHING_OFFERED),
                refused("declined before the offer", after(OFFERED), declination("2014-05-19"), TOO_EARLY),
                refused("declined on a day to come", after(OFFERED), declination("2014-06-03"), TO_COME),
                refused(
                        "declined twice",
                        after(OFFERED, DECLINED),
                        declination("2014-05-26"),
                        HandoverRefusal.NOTHING_OFFERED),
                refused(
                        "declined when closed",
                        after(OFFERED, CLOSED),
                        declination("2014-05-31"),
                        new Refusal.CaseFileIsClosed()),
                refused(
                        "declined when void",
                        after(OFFERED, VOIDED),
                        declination("2014-05-26"),
                        new Refusal.CaseFileVoid()),
                refused("withdrawn unoffered", after(), withdrawal("2014-05-20"), HandoverRefusal.NOTHING_OFFERED),
                refused("withdrawn before the offer", after(OFFERED), withdrawal("2014-05-19"), TOO_EARLY),
                refused("withdrawn on a day to come", after(OFFERED), withdrawal("2014-06-03"), TO_COME),
                refused(
                        "withdrawn after acceptance",
                        after(OFFERED, HANDED_OVER),
                        withdrawal("2014-05-26"),
                        HandoverRefusal.NOTHING_OFFERED),
                refused(
                        "withdrawn when void",
                        after(OFFERED, VOIDED),
                        withdrawal("2014-05-26"),
                        new Refusal.CaseFileVoid()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_case_does_not_change_hands_so(List<CaseFileEvent> given, LongFunction<Object> command, Reason reason) {
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
