package no.imdi.egnevalg.command.casefile.referral;

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
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralCompleted;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralRevoked;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.Agency;
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import no.imdi.egnevalg.kernel.codelist.ReferralOutcome;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import no.imdi.egnevalg.kernel.codelist.RevocationReason;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;

/** A school's case, opened on 5 May 2014 and referred to the competence team on 20 May; today is 2 June. */
final class ReferralScene {

    static final Recorded NOW = at("2014-06-02T08:00:00Z");
    static final String REFERRAL = "5c1b9b52-7d7b-3b52-9a3f-2a5b4b0c7e01";
    static final String RECEIVING = "2f1d6f0e-3a52-3d0b-8f7e-6c1f6e0f9a11";
    static final String RECEIVING_NUMBER = "2222-2222-2";
    static final Unit TEAM = new Unit(COMPETENCE_TEAM, null, null);

    static final Registration REGISTERED = atSchool().openedOn("2014-05-05").registration();
    static final CaseFileOpened OPENED = opened(MINORITY_ADVISER, REGISTERED);
    static final ReferralSent SENT = sent(ReferralRecipient.of(TEAM));
    static final ReferralSent SENT_TO_AGENCY = sent(ReferralRecipient.of(Agency.CHILD_WELFARE));
    static final ReferralAccepted ACCEPTED = new ReferralAccepted(CASE, REFERRAL, day("2014-05-25"), RECEIVING, NOW);
    static final ReferralRejected REJECTED =
            new ReferralRejected(CASE, REFERRAL, day("2014-05-25"), RejectionReason.NO_CAPACITY, NOW);
    static final ReferralRevoked REVOKED =
            new ReferralRevoked(CASE, REFERRAL, day("2014-05-25"), RevocationReason.NO_ANSWER, NOW);
    static final ReferralCompleted COMPLETED =
            new ReferralCompleted(CASE, REFERRAL, day("2014-05-28"), ReferralOutcome.HELP_GIVEN, NOW);
    static final CaseFileClosed CLOSED = new CaseFileClosed(CASE, day("2014-05-30"), ClosureOutcome.IN_SAFETY, NOW);
    static final CaseFileVoided VOIDED =
            new CaseFileVoided(CASE, MINORITY_ADVISER, REGISTERED, VoidingReason.NOT_A_CASE, NOW);

    private ReferralScene() {}

    /** The events of the case up to now, as the fixture takes them. */
    static List<CaseFileEvent> after(CaseFileEvent... events) {
        List<CaseFileEvent> all = new ArrayList<>(List.of(OPENED));
        all.addAll(List.of(events));
        return all;
    }

    static LongFunction<Object> rejection(String on) {
        return seen -> new RejectReferral(CASE, seen, REFERRAL, day(on), RejectionReason.NOT_OUR_TASK, NOW);
    }

    static LongFunction<Object> revocation(String on) {
        return seen -> new RevokeReferral(CASE, seen, REFERRAL, day(on), RevocationReason.NO_LONGER_NEEDED, NOW);
    }

    static LongFunction<Object> completion(String on) {
        return seen -> new CompleteReferral(CASE, seen, REFERRAL, day(on), ReferralOutcome.TAKEN_OVER, NOW);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static ReferralSent sent(ReferralRecipient to) {
        return new ReferralSent(CASE, REFERRAL, day("2014-05-20"), to, ReferralReason.EXPERTISE, Urgency.URGENT, NOW);
    }
}
