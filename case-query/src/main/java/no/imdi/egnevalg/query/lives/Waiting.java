package no.imdi.egnevalg.query.lives;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * An item that waits in a case.
 *
 * @param id identifies it among items of its kind in the case
 * @param at the unit it waits for
 * @param since the day from which it waits, which may be in the future
 * @param dueOn the last day for dealing with it; null where none is set
 */
public record Waiting(
        Kind kind,
        String id,
        Unit at,
        LocalDate since,
        @Nullable LocalDate dueOn,
        Urgency urgency) {

    /** The kind of an item. */
    public enum Kind {
        /** A referral waits for an answer. */
        REFERRAL,
        /** An offered handover waits for an answer. */
        HANDOVER,
        /** A concern waits to be resolved. */
        CONCERN,
        /** The risk is to be assessed again. */
        RISK_ASSESSMENT,
        /** For the sender: the referral was rejected. */
        REFERRAL_REJECTED,
        /** For the sender: the referral was not answered by its due day. */
        REFERRAL_UNANSWERED,
        /** For the sender: the handover was declined. */
        HANDOVER_DECLINED,
        /** For the sender: the handover was not answered by its due day. */
        HANDOVER_UNANSWERED,
        /** A correction of the place moved the case to this unit. */
        CASE_MOVED;

        /** True where a case may have several items of the kind, distinguished by their ids. */
        public boolean isNumbered() {
            return switch (this) {
                case REFERRAL, CONCERN, REFERRAL_REJECTED, REFERRAL_UNANSWERED -> true;
                case HANDOVER, RISK_ASSESSMENT, HANDOVER_DECLINED, HANDOVER_UNANSWERED, CASE_MOVED -> false;
            };
        }

        /**
         * True where an item waits in a closed case too, because it only has to be seen. Other items wait again once
         * the case is reopened.
         */
        boolean outlastsClosure() {
            return switch (this) {
                case REFERRAL_REJECTED, HANDOVER_DECLINED, CASE_MOVED -> true;
                case REFERRAL, HANDOVER, CONCERN, RISK_ASSESSMENT, REFERRAL_UNANSWERED, HANDOVER_UNANSWERED -> false;
            };
        }

        /**
         * True where the item waits for the owner of the case. It moves to the new owner when a correction of the place
         * changes the owner.
         */
        boolean isOfOwner() {
            return switch (this) {
                case RISK_ASSESSMENT, REFERRAL_REJECTED, REFERRAL_UNANSWERED, HANDOVER_DECLINED, HANDOVER_UNANSWERED ->
                    true;
                case REFERRAL, HANDOVER, CONCERN, CASE_MOVED -> false;
            };
        }
    }

    Waiting at(Unit unit) {
        return new Waiting(kind, id, unit, since, dueOn, urgency);
    }
}
