package no.imdi.egnevalg.command.casefile;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.atSchool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.imdi.egnevalg.kernel.casefile.CaseFileClassified;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.ConcernResolved;
import no.imdi.egnevalg.kernel.casefile.ErasureDecided;
import no.imdi.egnevalg.kernel.casefile.ErasureWithdrawn;
import no.imdi.egnevalg.kernel.casefile.GuidanceGiven;
import no.imdi.egnevalg.kernel.casefile.HandoverAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.HandoverDeclined;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.HandoverWithdrawn;
import no.imdi.egnevalg.kernel.casefile.InvolvedUnitReplaced;
import no.imdi.egnevalg.kernel.casefile.MeasureTaken;
import no.imdi.egnevalg.kernel.casefile.MoveSeen;
import no.imdi.egnevalg.kernel.casefile.NoteWritten;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.ReferralCompleted;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralRevoked;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernAdded;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernRemoved;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Agency;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import no.imdi.egnevalg.kernel.codelist.ConcernKind;
import no.imdi.egnevalg.kernel.codelist.ConcernResolution;
import no.imdi.egnevalg.kernel.codelist.Confidentiality;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.codelist.ErasureBasis;
import no.imdi.egnevalg.kernel.codelist.GuidanceChannel;
import no.imdi.egnevalg.kernel.codelist.GuidanceParty;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;
import no.imdi.egnevalg.kernel.codelist.Measure;
import no.imdi.egnevalg.kernel.codelist.RecategorisationReason;
import no.imdi.egnevalg.kernel.codelist.ReferralOutcome;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import no.imdi.egnevalg.kernel.codelist.ReopeningReason;
import no.imdi.egnevalg.kernel.codelist.RevocationReason;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import no.imdi.egnevalg.kernel.codelist.UnlinkReason;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import no.imdi.egnevalg.kernel.sealedtext.SealedText;

/**
 * Every kind of event a case can have, in any order. Nothing is asked of the rules, but that a referral that is
 * answered was sent, and is known still.
 */
public final class AnyEvents {

    private static final LocalDate DAY = LocalDate.of(2014, 5, 20);
    private static final int KINDS = 32;

    private final Random random;
    private final List<CaseFileEvent> life = new ArrayList<>();
    private int referrals;
    private int firstKnown;

    private AnyEvents(long seed) {
        random = new Random(seed);
        life.add(
                CaseFileScene.opened(AdviserService.MINORITY_ADVISER, atSchool().registration()));
        life.add(sent());
    }

    /** So many after the opening and a referral; the same for the same seed. */
    public static List<CaseFileEvent> life(long seed, int events) {
        AnyEvents any = new AnyEvents(seed);
        for (int i = 0; i < events; i++) {
            any.happened(any.event(any.random.nextInt(KINDS)));
        }
        return List.copyOf(any.life);
    }

    private void happened(CaseFileEvent event) {
        life.add(event);
        if (event instanceof CaseFileErased) {
            firstKnown = referrals;
        }
    }

    private CaseFileEvent event(int kind) {
        if (kind >= 1 && kind <= 5 && firstKnown == referrals) {
            return sent();
        }
        return kind < 16 ? first(kind) : second(kind);
    }

    private CaseFileEvent first(int kind) {
        LocalDate on = day();
        return switch (kind) {
            case 0 -> sent();
            case 1 -> new ReferralAccepted(CASE, referral(), on, random.nextBoolean() ? "own-case" : null, now());
            case 2 -> new ReferralRejected(CASE, referral(), on, any(RejectionReason.values()), now());
            case 3 -> new ReferralRevoked(CASE, referral(), on, any(RevocationReason.values()), now());
            case 4 -> new ReferralCompleted(CASE, referral(), on, any(ReferralOutcome.values()), now());
            case 5 -> new ReferralAnswerSeen(CASE, referral(), now());
            case 6 ->
                new HandoverOffered(
                        CASE, on, unit(), unit(), any(HandoverReason.values()), any(Urgency.values()), now());
            case 7 -> new HandoverDeclined(CASE, on, any(RejectionReason.values()), now());
            case 8 -> new HandoverWithdrawn(CASE, on, any(RevocationReason.values()), now());
            case 9 -> new HandoverAnswerSeen(CASE, now());
            case 10 -> new CaseFileHandedOver(CASE, on, unit(), unit(), now());
            case 11 -> new MoveSeen(CASE, now());
            case 12 -> new InvolvedUnitReplaced(CASE, unit(), unit(), now());
            case 13 -> new CaseFilesLinked(CASE, "case-" + random.nextInt(4), any(LinkGrounds.values()), now());
            case 14 -> new CaseFilesUnlinked(CASE, "case-" + random.nextInt(4), any(UnlinkReason.values()), now());
            default -> new NoteWritten(CASE, "note", null, new SealedText("c2VhbGVk"), now());
        };
    }

    private CaseFileEvent second(int kind) {
        LocalDate on = day();
        return switch (kind) {
            case 16 -> new CaseFileClosed(CASE, on, any(ClosureOutcome.values()), now());
            case 17 -> new CaseFileReopened(CASE, on, any(ReopeningReason.values()), now());
            case 18 -> new CaseFileClassified(CASE, any(Confidentiality.values()), now());
            case 19 ->
                new CaseFileVoided(
                        CASE, AdviserService.MINORITY_ADVISER, registration(), any(VoidingReason.values()), now());
            case 20 -> new ErasureDecided(CASE, any(ErasureBasis.values()), now());
            case 21 -> new ErasureWithdrawn(CASE, now());
            case 22 -> new CaseFileErased(CASE, any(ErasureBasis.values()), now().by(), now());
            case 23 -> new SecondaryConcernAdded(CASE, on, any(Category.values()), now());
            case 24 -> new SecondaryConcernRemoved(CASE, on, any(Category.values()), now());
            case 25 ->
                new CaseFileRecategorised(
                        CASE,
                        on,
                        any(Category.values()),
                        any(Category.values()),
                        any(RecategorisationReason.values()),
                        now());
            case 26 -> new ConcernResolved(CASE, concern(), on, any(ConcernResolution.values()), now());
            case 27 -> new ConcernFlagged(CASE, concern(), on, any(ConcernKind.values()), day(), unit(), now());
            case 28 -> new RiskAssessed(CASE, on, any(RiskLevel.values()), random.nextBoolean() ? day() : null, now());
            case 29 -> new MeasureTaken(CASE, on, any(Measure.values()), now());
            case 30 ->
                new GuidanceGiven(CASE, on, any(GuidanceChannel.values()), List.of(any(GuidanceParty.values())), now());
            default ->
                new RegistrationCorrected(
                        CASE,
                        AdviserService.MINORITY_ADVISER,
                        registration(),
                        registration(),
                        any(CorrectionReason.values()),
                        now());
        };
    }

    private ReferralSent sent() {
        ReferralRecipient to =
                random.nextBoolean() ? ReferralRecipient.of(unit()) : ReferralRecipient.of(any(Agency.values()));
        return new ReferralSent(
                CASE, "referral-" + referrals++, day(), to, any(ReferralReason.values()), any(Urgency.values()), now());
    }

    private String referral() {
        return "referral-" + random.nextInt(firstKnown, referrals);
    }

    private String concern() {
        return "concern-" + random.nextInt(4);
    }

    private Registration registration() {
        return atSchool()
                .posting(unit().posting())
                .category(any(Category.values()))
                .registration();
    }

    private Unit unit() {
        return new Unit(AdviserService.MINORITY_ADVISER, null, "SCHOOL-EAST-0" + (1 + random.nextInt(3)));
    }

    private Recorded now() {
        return CaseFileScene.at("2014-06-0" + (1 + random.nextInt(9)) + "T08:00:00.123456789Z");
    }

    private LocalDate day() {
        return DAY.plusDays(random.nextInt(20));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
