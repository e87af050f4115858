package no.imdi.egnevalg.command.casefile.state;

import java.time.Instant;
import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.HandoverAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.HandoverDeclined;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.HandoverWithdrawn;
import no.imdi.egnevalg.kernel.casefile.InvolvedUnitReplaced;
import no.imdi.egnevalg.kernel.casefile.MoveSeen;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import org.jspecify.annotations.Nullable;

/**
 * Where a case is worked on.
 *
 * @param registeredAt when it was opened in the register
 * @param offer the handover that waits for an answer; null where none does
 * @param handedOver whether it has ever changed its owner, so that a correction of the place no longer does
 * @param seen what the owner has seen of the offer, or has not
 * @param move the correction that made the owner own it, while the owner has not seen that; null where there is none
 */
public record Ownership(
        Unit owner,
        Instant registeredAt,
        @Nullable HandoverOffered offer,
        boolean handedOver,
        Seen seen,
        @Nullable Move move) {

    /** What the owner has seen of the offer of the case. */
    enum Seen {
        /** Nothing but what it did itself. */
        NOTHING_NEW,
        /** Not yet that the offer was declined. */
        DECLINED_UNSEEN,
        /** That no answer came in time. */
        OVERDUE_SEEN
    }

    /**
     * A correction of the place gave the case to another unit.
     *
     * @param from the unit that had it before
     * @param isReturn whether the unit only got back what it had moved
     */
    public record Move(Unit from, boolean isReturn) {}

    static Ownership of(CaseFileOpened opened) {
        return new Ownership(
                Unit.of(opened.service(), opened.registration()),
                opened.recorded().at(),
                null,
                false,
                Seen.NOTHING_NEW,
                null);
    }

    Ownership after(AdviserService openedBy, CaseFileEvent event) {
        return switch (event) {
            case RegistrationCorrected corrected when !handedOver -> corrected(Unit.of(openedBy, corrected.to()));
            case MoveSeen _ -> new Ownership(owner, registeredAt, offer, handedOver, seen, null);
            case HandoverOffered offered -> offered(offered, Seen.NOTHING_NEW);
            case HandoverDeclined _ -> offered(null, Seen.DECLINED_UNSEEN);
            case HandoverAnswerSeen _ -> offered(offer, offer == null ? Seen.NOTHING_NEW : Seen.OVERDUE_SEEN);
            case HandoverWithdrawn _ -> offered(null, Seen.NOTHING_NEW);
            case InvolvedUnitReplaced replaced
            when offer != null && offer.to().isSameAs(replaced.from()) -> offered(offer.to(replaced.to()), seen);
            case CaseFileVoided _, CaseFileErased _ ->
                new Ownership(owner, registeredAt, null, handedOver, Seen.NOTHING_NEW, null);
            case CaseFileHandedOver handedTo ->
                new Ownership(handedTo.to(), registeredAt, null, true, Seen.NOTHING_NEW, null);
            default -> this;
        };
    }

    private Ownership offered(@Nullable HandoverOffered newOffer, Seen newSeen) {
        return new Ownership(owner, registeredAt, newOffer, handedOver, newSeen, move);
    }

    private Ownership corrected(Unit newOwner) {
        return new Ownership(newOwner, registeredAt, offer, false, seen, movedTo(newOwner));
    }

    private @Nullable Move movedTo(Unit newOwner) {
        if (newOwner.isSameAs(owner)) {
            return move;
        }
        return new Move(owner, move != null && !move.isReturn() && move.from().isSameAs(newOwner));
    }

    /** Whether there is something of an offer that the owner has not said to have seen. */
    public boolean hasUnseenAnswer(LocalDate today) {
        boolean overdue = offer != null && offer.answerDueOn().isBefore(today);
        return seen == Seen.DECLINED_UNSEEN || (overdue && seen != Seen.OVERDUE_SEEN);
    }
}
