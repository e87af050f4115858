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
 * The owner of a case and any offer to hand it over.
 *
 * @param registeredAt the time at which the case was entered into the register
 * @param offer the handover offer that awaits an answer; null where there is none
 * @param handedOver whether the case was ever handed over. After that, a correction of the place no longer changes the
 *     owner
 * @param seen what the owner has seen of the offer
 * @param move the correction that made this unit the owner, until the unit has seen it; null where there is none
 */
public record Ownership(
        Unit owner,
        Instant registeredAt,
        @Nullable HandoverOffered offer,
        boolean handedOver,
        Seen seen,
        @Nullable Move move) {

    /** What the owner has seen of the handover offer. */
    enum Seen {
        /** Nothing has happened that the owner has yet to see. */
        NOTHING_NEW,
        /** The owner has not yet seen that the offer was declined. */
        DECLINED_UNSEEN,
        /** The owner has seen that no answer came in time. */
        OVERDUE_SEEN
    }

    /**
     * A correction of the place moved the case to another unit.
     *
     * @param from the unit that owned the case before
     * @param isReturn whether the unit got back a case that a correction of the place had moved away from it
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

    /** True where the owner has not yet seen an answer to the offer, or has not seen that the answer is overdue. */
    public boolean hasUnseenAnswer(LocalDate today) {
        boolean overdue = offer != null && offer.answerDueOn().isBefore(today);
        return seen == Seen.DECLINED_UNSEEN || (overdue && seen != Seen.OVERDUE_SEEN);
    }
}
