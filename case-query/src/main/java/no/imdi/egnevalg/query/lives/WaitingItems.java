package no.imdi.egnevalg.query.lives;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.ConcernResolved;
import no.imdi.egnevalg.kernel.casefile.HandoverAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.HandoverDeclined;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.HandoverWithdrawn;
import no.imdi.egnevalg.kernel.casefile.InvolvedUnitReplaced;
import no.imdi.egnevalg.kernel.casefile.MoveSeen;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralRevoked;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import no.imdi.egnevalg.query.lives.Waiting.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The waiting items of a case, and the units they wait for.
 *
 * @param owner the unit that owns the case
 * @param handedOver true once the case was handed over; a correction of the place does not change the owner then
 * @param closed true while the case is closed; most items wait for nobody then
 * @param assessedOn the latest day for which a risk was assessed; null before the first assessment
 */
public record WaitingItems(
        Unit owner,
        boolean handedOver,
        boolean closed,
        @Nullable LocalDate assessedOn,
        List<Waiting> waiting) {

    /** The key of kinds of which a case has at most one item. */
    private static final String THE_ONE = "one";

    static WaitingItems of(Unit owner) {
        return new WaitingItems(owner, false, false, null, List.of());
    }

    /** Returns the items that wait for a unit on a day. */
    public Stream<Waiting> waitingFor(Unit unit, LocalDate today) {
        return waiting.stream()
                .filter(item -> item.at().isSameAs(unit))
                .filter(item -> !item.since().isAfter(today))
                .filter(item -> !closed || item.kind().outlastsClosure());
    }

    WaitingItems after(AdviserService openedBy, CaseFileEvent event) {
        return switch (event) {
            case RegistrationCorrected corrected
            when !handedOver -> corrected(Unit.of(openedBy, corrected.to()), corrected.recorded());
            case CaseFileHandedOver handed -> handedOver(handed.to());
            case MoveSeen _ -> without(Kind.CASE_MOVED, THE_ONE);
            case InvolvedUnitReplaced replaced -> replaced(replaced);
            case ReferralSent sent -> sent(sent);
            case ReferralAccepted accepted -> answered(accepted.referralId());
            case ReferralRejected rejected -> rejected(rejected);
            case ReferralRevoked revoked -> answered(revoked.referralId());
            case ReferralAnswerSeen seen ->
                without(Kind.REFERRAL_REJECTED, seen.referralId()).without(Kind.REFERRAL_UNANSWERED, seen.referralId());
            case HandoverOffered offered -> offered(offered);
            case HandoverDeclined declined ->
                offerAnswered().with(one(Kind.HANDOVER_DECLINED, owner, declined.on(), null, Urgency.NORMAL));
            case HandoverWithdrawn _ -> offerAnswered();
            case HandoverAnswerSeen _ ->
                without(Kind.HANDOVER_DECLINED, THE_ONE).without(Kind.HANDOVER_UNANSWERED, THE_ONE);
            case ConcernFlagged flagged ->
                with(new Waiting(
                        Kind.CONCERN,
                        flagged.concernId(),
                        flagged.owner(),
                        flagged.on(),
                        flagged.dueOn(),
                        Urgency.NORMAL));
            case ConcernResolved resolved -> without(Kind.CONCERN, resolved.concernId());
            case RiskAssessed assessed -> assessed(assessed);
            case CaseFileClosed _ -> closed(true);
            case CaseFileReopened _ -> closed(false);
            case CaseFileVoided _, CaseFileErased _ -> waiting(Stream.of());
            default -> this;
        };
    }

    /** An agency has no inbox. The unit that referred the case enters the answer. */
    private WaitingItems sent(ReferralSent sent) {
        Unit recipient = sent.to().unit();
        if (recipient == null) {
            return this;
        }
        LocalDate dueOn = sent.answerDueOn();
        return with(new Waiting(Kind.REFERRAL, sent.referralId(), recipient, sent.on(), dueOn, sent.urgency()))
                .with(new Waiting(
                        Kind.REFERRAL_UNANSWERED, sent.referralId(), owner, dueOn.plusDays(1), dueOn, sent.urgency()));
    }

    private WaitingItems answered(String referralId) {
        return without(Kind.REFERRAL, referralId).without(Kind.REFERRAL_UNANSWERED, referralId);
    }

    private WaitingItems rejected(ReferralRejected rejected) {
        WaitingItems answered = answered(rejected.referralId());
        return waiting.stream()
                .filter(item -> item.kind() == Kind.REFERRAL && item.id().equals(rejected.referralId()))
                .findAny()
                .map(sent -> answered.with(
                        new Waiting(Kind.REFERRAL_REJECTED, sent.id(), owner, rejected.on(), null, sent.urgency())))
                .orElse(answered);
    }

    private WaitingItems offered(HandoverOffered offered) {
        LocalDate dueOn = offered.answerDueOn();
        return offerAnswered()
                .with(one(Kind.HANDOVER, offered.to(), offered.on(), dueOn, offered.urgency()))
                .with(one(Kind.HANDOVER_UNANSWERED, owner, dueOn.plusDays(1), dueOn, offered.urgency()));
    }

    private WaitingItems offerAnswered() {
        return without(Kind.HANDOVER, THE_ONE)
                .without(Kind.HANDOVER_UNANSWERED, THE_ONE)
                .without(Kind.HANDOVER_DECLINED, THE_ONE);
    }

    private WaitingItems assessed(RiskAssessed assessed) {
        if (assessedOn != null && assessedOn.isAfter(assessed.on())) {
            return this;
        }
        LocalDate next = assessed.nextAssessmentOn();
        WaitingItems rest = new WaitingItems(
                owner,
                handedOver,
                closed,
                assessed.on(),
                without(Kind.RISK_ASSESSMENT, THE_ONE).waiting());
        return next == null
                ? rest
                : rest.with(one(Kind.RISK_ASSESSMENT, owner, assessed.on(), next, urgencyOf(assessed.level())));
    }

    private static Urgency urgencyOf(RiskLevel level) {
        return switch (level) {
            case LOW, MODERATE -> Urgency.NORMAL;
            case HIGH -> Urgency.URGENT;
            case ACUTE -> Urgency.IMMEDIATE;
        };
    }

    /** Where the corrected place belongs to another unit, the case appears in the inbox of that unit. */
    private WaitingItems corrected(Unit newOwner, Recorded recorded) {
        if (newOwner.isSameAs(owner)) {
            return ownedBy(newOwner, false);
        }
        return without(Kind.CASE_MOVED, THE_ONE)
                .ownedBy(newOwner, false)
                .with(one(Kind.CASE_MOVED, newOwner, recorded.day(), null, Urgency.URGENT));
    }

    /** The old owner offered the case and the new one accepted it, so neither has to be notified. */
    private WaitingItems handedOver(Unit newOwner) {
        return offerAnswered().without(Kind.CASE_MOVED, THE_ONE).ownedBy(newOwner, true);
    }

    /**
     * Items that wait for the old owner move to the new one, and so do the old owner's concerns. Concerns of other
     * units stay with them.
     */
    private WaitingItems ownedBy(Unit newOwner, boolean byHandover) {
        Stream<Waiting> moved = waiting.stream().map(item -> isOfOwner(item) ? item.at(newOwner) : item);
        return new WaitingItems(newOwner, handedOver || byHandover, closed, assessedOn, moved.toList());
    }

    private boolean isOfOwner(Waiting item) {
        return item.kind().isOfOwner()
                || (item.kind() == Kind.CONCERN && item.at().isSameAs(owner));
    }

    private WaitingItems replaced(InvolvedUnitReplaced replaced) {
        return waiting(waiting.stream()
                .map(item -> !item.kind().isOfOwner() && item.at().isSameAs(replaced.from())
                        ? item.at(replaced.to())
                        : item));
    }

    private static Waiting one(Kind kind, Unit at, LocalDate since, @Nullable LocalDate dueOn, Urgency urgency) {
        return new Waiting(kind, THE_ONE, at, since, dueOn, urgency);
    }

    private WaitingItems with(Waiting item) {
        return waiting(Stream.concat(waiting.stream(), Stream.of(item)));
    }

    private WaitingItems without(Kind kind, String id) {
        return waiting(waiting.stream()
                .filter(item -> item.kind() != kind || !item.id().equals(id)));
    }

    private WaitingItems waiting(Stream<Waiting> items) {
        return new WaitingItems(owner, handedOver, closed, assessedOn, items.toList());
    }

    private WaitingItems closed(boolean isClosed) {
        return new WaitingItems(owner, handedOver, isClosed, assessedOn, waiting);
    }
}
