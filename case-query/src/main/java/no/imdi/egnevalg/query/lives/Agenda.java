package no.imdi.egnevalg.query.lives;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.ConcernResolved;
import no.imdi.egnevalg.kernel.casefile.HandoverDeclined;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.HandoverWithdrawn;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralRevoked;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be done in a case, and by whom.
 *
 * @param owner where the case is worked on
 * @param handedOver whether it has ever changed its owner, so that a correction of the place no longer does
 * @param assessedOn the latest day on which the danger was assessed, whenever that was entered; null before the first
 */
public record Agenda(
        Unit owner, boolean handedOver, @Nullable LocalDate assessedOn, List<Waiting> waiting) {

    private static final String RISK = "risk";
    private static final String HANDOVER = "handover";

    /** What kind of thing waits. */
    public enum Kind {
        REFERRAL,
        HANDOVER,
        CONCERN,
        RISK_ASSESSMENT;

        /** Whether a case may have several of the kind, told apart by their ids. */
        public boolean isNumbered() {
            return this == REFERRAL || this == CONCERN;
        }
    }

    /**
     * Something that waits.
     *
     * @param id tells it from others of the case
     * @param at the unit it waits for
     * @param since the day it began to wait
     * @param dueOn the day until which it must be done; null where none is set
     */
    public record Waiting(
            Kind kind,
            String id,
            Unit at,
            LocalDate since,
            @Nullable LocalDate dueOn,
            Urgency urgency) {}

    static Agenda of(Unit owner) {
        return new Agenda(owner, false, null, List.of());
    }

    Agenda after(AdviserService openedBy, CaseFileEvent event) {
        return switch (event) {
            case RegistrationCorrected corrected when !handedOver -> ownedBy(Unit.of(openedBy, corrected.to()), false);
            case CaseFileHandedOver handed -> without(HANDOVER).ownedBy(handed.to(), true);
            case ReferralSent sent -> sent(sent);
            case ReferralAccepted accepted -> without(accepted.referralId());
            case ReferralRejected rejected -> without(rejected.referralId());
            case ReferralRevoked revoked -> without(revoked.referralId());
            case HandoverOffered offered ->
                with(new Waiting(Kind.HANDOVER, HANDOVER, offered.to(), offered.on(), null, offered.urgency()));
            case HandoverDeclined _, HandoverWithdrawn _ -> without(HANDOVER);
            case ConcernFlagged flagged ->
                with(new Waiting(
                        Kind.CONCERN,
                        flagged.concernId(),
                        flagged.owner(),
                        flagged.on(),
                        flagged.dueOn(),
                        Urgency.NORMAL));
            case ConcernResolved resolved -> without(resolved.concernId());
            case RiskAssessed assessed -> assessed(assessed);
            case CaseFileClosed _, CaseFileVoided _, CaseFileErased _ ->
                new Agenda(owner, handedOver, assessedOn, List.of());
            default -> this;
        };
    }

    private Agenda sent(ReferralSent sent) {
        Unit recipient = sent.to().unit();
        return recipient == null
                ? this
                : with(new Waiting(Kind.REFERRAL, sent.referralId(), recipient, sent.on(), null, sent.urgency()));
    }

    private Agenda assessed(RiskAssessed assessed) {
        if (assessedOn != null && assessedOn.isAfter(assessed.on())) {
            return this;
        }
        LocalDate next = assessed.nextAssessmentOn();
        Agenda rest = new Agenda(owner, handedOver, assessed.on(), without(RISK).waiting());
        return next == null
                ? rest
                : rest.with(new Waiting(
                        Kind.RISK_ASSESSMENT, RISK, owner, assessed.on(), next, urgencyOf(assessed.level())));
    }

    private static Urgency urgencyOf(RiskLevel level) {
        return switch (level) {
            case LOW, MODERATE -> Urgency.NORMAL;
            case HIGH -> Urgency.URGENT;
            case ACUTE -> Urgency.IMMEDIATE;
        };
    }

    /** The next assessment is the new owner's, and so is a concern of the old one; what others look after stays with them. */
    private Agenda ownedBy(Unit newOwner, boolean byHandover) {
        List<Waiting> moved = waiting.stream()
                .map(item -> isOfOwner(item)
                        ? new Waiting(item.kind(), item.id(), newOwner, item.since(), item.dueOn(), item.urgency())
                        : item)
                .toList();
        return new Agenda(newOwner, handedOver || byHandover, assessedOn, moved);
    }

    private boolean isOfOwner(Waiting item) {
        return item.kind() == Kind.RISK_ASSESSMENT
                || (item.kind() == Kind.CONCERN && item.at().isSameAs(owner));
    }

    private Agenda with(Waiting item) {
        return new Agenda(
                owner,
                handedOver,
                assessedOn,
                Stream.concat(waiting.stream(), Stream.of(item)).toList());
    }

    private Agenda without(String id) {
        return new Agenda(
                owner,
                handedOver,
                assessedOn,
                waiting.stream().filter(item -> !item.id().equals(id)).toList());
    }
}
