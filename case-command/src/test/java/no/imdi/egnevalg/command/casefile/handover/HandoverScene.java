package no.imdi.egnevalg.command.casefile.handover;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.at;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.opened;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.atSchool;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.COMPETENCE_TEAM;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
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
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import no.imdi.egnevalg.kernel.codelist.RevocationReason;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;

/** A school's case, opened on 5 May 2014 and offered to the competence team on 20 May; today is 2 June. */
final class HandoverScene {

    static final Recorded NOW = at("2014-06-02T08:00:00Z");
    static final CaseFileOpened OPENED =
            opened(MINORITY_ADVISER, atSchool().openedOn("2014-05-05").registration());
    static final Unit SCHOOL = Unit.of(MINORITY_ADVISER, OPENED.registration());
    static final Unit OTHER_SCHOOL = new Unit(MINORITY_ADVISER, null, "SCHOOL-WEST-01");
    static final Unit TEAM = new Unit(COMPETENCE_TEAM, null, null);
    static final CaseFileEvent OFFERED = offered("2014-05-20", TEAM);
    static final CaseFileEvent HANDED_OVER = new CaseFileHandedOver(CASE, day("2014-05-25"), SCHOOL, TEAM, NOW);
    static final CaseFileEvent DECLINED =
            new HandoverDeclined(CASE, day("2014-05-25"), RejectionReason.NO_CAPACITY, NOW);
    static final CaseFileEvent WITHDRAWN =
            new HandoverWithdrawn(CASE, day("2014-05-25"), RevocationReason.NO_ANSWER, NOW);
    static final CaseFileEvent CLOSED = new CaseFileClosed(CASE, day("2014-05-30"), ClosureOutcome.IN_SAFETY, NOW);
    static final CaseFileEvent VOIDED =
            new CaseFileVoided(CASE, MINORITY_ADVISER, OPENED.registration(), VoidingReason.NOT_A_CASE, NOW);

    private HandoverScene() {}

    static List<CaseFileEvent> after(CaseFileEvent... events) {
        List<CaseFileEvent> all = new ArrayList<>(List.of(OPENED));
        all.addAll(List.of(events));
        return all;
    }

    static LongFunction<Object> offer(String on, Unit to) {
        return seen -> new OfferHandover(CASE, seen, day(on), to, HandoverReason.EXPERTISE, Urgency.URGENT, NOW);
    }

    static LongFunction<Object> acceptance(String on) {
        return seen -> new AcceptHandover(CASE, seen, day(on), NOW);
    }

    static LongFunction<Object> declination(String on) {
        return seen -> new DeclineHandover(CASE, seen, day(on), RejectionReason.NOT_OUR_TASK, NOW);
    }

    static LongFunction<Object> withdrawal(String on) {
        return seen -> new WithdrawHandover(CASE, seen, day(on), RevocationReason.SENT_IN_ERROR, NOW);
    }

    static HandoverOffered offered(String on, Unit to) {
        return new HandoverOffered(CASE, day(on), SCHOOL, to, HandoverReason.EXPERTISE, Urgency.URGENT, NOW);
    }

    static CaseFileHandedOver handedOver(String on, Unit to) {
        return new CaseFileHandedOver(CASE, day(on), SCHOOL, to, NOW);
    }

    static CaseFileRecategorised to(Category category) {
        return new CaseFileRecategorised(
                CASE,
                day("2014-05-22"),
                Category.FEARED_FORCED_MARRIAGE,
                category,
                RecategorisationReason.MORE_IS_KNOWN,
                NOW);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
