package no.imdi.egnevalg.command.casefile.handover;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.CLOSED;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.DECLINED;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.HANDED_OVER;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.NOW;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.OFFERED;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.OTHER_SCHOOL;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.SCHOOL;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.TEAM;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.WITHDRAWN;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.acceptance;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.after;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.day;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.declination;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.handedOver;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.offer;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.offered;
import static no.imdi.egnevalg.command.casefile.handover.HandoverScene.withdrawal;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.CaseFileScene;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.HandoverDeclined;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.HandoverWithdrawn;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import no.imdi.egnevalg.kernel.codelist.RevocationReason;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HandoverTest {

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
}
