package no.imdi.egnevalg.command.casefile.handover;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.at;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.opened;
import static no.imdi.egnevalg.command.casefile.RegistrationExample.atSchool;
import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.COMPETENCE_TEAM;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.REGIONAL_COORDINATOR;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.CaseFileScene;
import no.imdi.egnevalg.command.casefile.Refusal;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.HandoverDeclined;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.HandoverWithdrawn;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import no.imdi.egnevalg.kernel.codelist.RecategorisationReason;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import no.imdi.egnevalg.kernel.codelist.RevocationReason;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A school's case, opened on 5 May 2014; today is 2 June. */
class HandoverTest {

    private static final Recorded NOW = at("2014-06-02T08:00:00Z");
    private static final CaseFileOpened OPENED =
            opened(MINORITY_ADVISER, atSchool().openedOn("2014-05-05").registration());
    private static final Unit SCHOOL = Unit.of(MINORITY_ADVISER, OPENED.registration());
    private static final Unit OTHER_SCHOOL = new Unit(MINORITY_ADVISER, null, "SCHOOL-WEST-01");
    private static final Unit TEAM = new Unit(COMPETENCE_TEAM, null, null);
    private static final CaseFileEvent OFFERED = offered("2014-05-20", TEAM);
    private static final CaseFileEvent HANDED_OVER = new CaseFileHandedOver(CASE, day("2014-05-25"), SCHOOL, TEAM, NOW);
    private static final CaseFileEvent DECLINED =
            new HandoverDeclined(CASE, day("2014-05-25"), RejectionReason.NO_CAPACITY, NOW);
    private static final CaseFileEvent WITHDRAWN =
            new HandoverWithdrawn(CASE, day("2014-05-25"), RevocationReason.NO_ANSWER, NOW);
    private static final CaseFileEvent CLOSED =
            new CaseFileClosed(CASE, day("2014-05-30"), ClosureOutcome.IN_SAFETY, NOW);
    private static final CaseFileEvent VOIDED =
            new CaseFileVoided(CASE, MINORITY_ADVISER, OPENED.registration(), VoidingReason.NOT_A_CASE, NOW);
    private static final Reason TOO_EARLY = new Refusal.DayTooEarly("/on");
    private static final Reason TO_COME = new Refusal.DayInFuture("/on");

    private final CaseFileScene scene = new CaseFileScene();

    static Stream<Arguments> accepted() {
        return Stream.of(
                argumentSet("offered", after(), offer("2014-05-05", TEAM), offered("2014-05-05", TEAM)),
                argumentSet(
                        "offered to another school",
                        after(),
                        offer("2014-06-02", OTHER_SCHOOL),
                        offered("2014-06-02", OTHER_SCHOOL)),
                argumentSet(
                        "offered again",
                        after(OFFERED, DECLINED),
                        offer("2014-05-26", TEAM),
                        offered("2014-05-26", TEAM)),
                argumentSet(
                        "offered once more",
                        after(OFFERED, WITHDRAWN),
                        offer("2014-05-26", TEAM),
                        offered("2014-05-26", TEAM)),
                argumentSet(
                        "handed over at once",
                        after(OFFERED),
                        acceptance("2014-05-20"),
                        handedOver("2014-05-20", TEAM)),
                argumentSet(
                        "handed over today", after(OFFERED), acceptance("2014-06-02"), handedOver("2014-06-02", TEAM)),
                argumentSet(
                        "declined",
                        after(OFFERED),
                        declination("2014-05-20"),
                        new HandoverDeclined(CASE, day("2014-05-20"), RejectionReason.NOT_OUR_TASK, NOW)),
                argumentSet(
                        "withdrawn",
                        after(OFFERED),
                        withdrawal("2014-05-20"),
                        new HandoverWithdrawn(CASE, day("2014-05-20"), RevocationReason.SENT_IN_ERROR, NOW)),
                argumentSet(
                        "withdrawn when closed",
                        after(OFFERED, CLOSED),
                        withdrawal("2014-05-31"),
                        new HandoverWithdrawn(CASE, day("2014-05-31"), RevocationReason.SENT_IN_ERROR, NOW)),
                argumentSet(
                        "handed back",
                        after(OFFERED, HANDED_OVER),
                        offer("2014-05-26", SCHOOL),
                        new HandoverOffered(
                                CASE, day("2014-05-26"), TEAM, SCHOOL, HandoverReason.EXPERTISE, Urgency.URGENT, NOW)));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void a_case_changes_hands_only_when_the_offer_is_accepted(
            List<CaseFileEvent> given, LongFunction<Object> command, CaseFileEvent event) {
        scene.fixture()
                .given(given)
                .when(command.apply(given.size() - 1))
                .expectResultMessagePayload((long) given.size())
                .expectEvents(event);
    }

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

    private static List<CaseFileEvent> after(CaseFileEvent... events) {
        List<CaseFileEvent> all = new ArrayList<>(List.of(OPENED));
        all.addAll(List.of(events));
        return all;
    }

    private static LongFunction<Object> offer(String on, Unit to) {
        return seen -> new OfferHandover(CASE, seen, day(on), to, HandoverReason.EXPERTISE, Urgency.URGENT, NOW);
    }

    private static LongFunction<Object> acceptance(String on) {
        return seen -> new AcceptHandover(CASE, seen, day(on), NOW);
    }

    private static LongFunction<Object> declination(String on) {
        return seen -> new DeclineHandover(CASE, seen, day(on), RejectionReason.NOT_OUR_TASK, NOW);
    }

    private static LongFunction<Object> withdrawal(String on) {
        return seen -> new WithdrawHandover(CASE, seen, day(on), RevocationReason.SENT_IN_ERROR, NOW);
    }

    private static HandoverOffered offered(String on, Unit to) {
        return new HandoverOffered(CASE, day(on), SCHOOL, to, HandoverReason.EXPERTISE, Urgency.URGENT, NOW);
    }

    private static CaseFileHandedOver handedOver(String on, Unit to) {
        return new CaseFileHandedOver(CASE, day(on), SCHOOL, to, NOW);
    }

    private static CaseFileRecategorised to(Category category) {
        return new CaseFileRecategorised(
                CASE,
                day("2014-05-22"),
                Category.FEARED_FORCED_MARRIAGE,
                category,
                RecategorisationReason.MORE_IS_KNOWN,
                NOW);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
