package no.imdi.egnevalg.query.lives;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits in a case.
 *
 * @param id tells it from others of its kind in the case
 * @param at the unit it waits for
 * @param since the day it begins to wait, which may be still to come
 * @param dueOn the day until which it must be done; null where none is set
 */
public record Waiting(
        Kind kind,
        String id,
        Unit at,
        LocalDate since,
        @Nullable LocalDate dueOn,
        Urgency urgency) {

    /** What kind of thing waits. */
    public enum Kind {
        /** A referral to answer. */
        REFERRAL,
        /** The offer of a case to answer. */
        HANDOVER,
        /** A concern to look after. */
        CONCERN,
        /** The danger is to be assessed again. */
        RISK_ASSESSMENT,
        /** For the sender: the referral was rejected. */
        REFERRAL_REJECTED,
        /** For the sender: the referral was not answered by its due day. */
        REFERRAL_UNANSWERED,
        /** For the sender: the offer was declined. */
        HANDOVER_DECLINED,
        /** For the sender: the offer was not answered by its due day. */
        HANDOVER_UNANSWERED,
        /** A correction of the place brought the case here. */
        CASE_MOVED;

        /** Whether a case may have several of the kind, told apart by their ids. */
        public boolean isNumbered() {
            return switch (this) {
                case REFERRAL, CONCERN, REFERRAL_REJECTED, REFERRAL_UNANSWERED -> true;
                case HANDOVER, RISK_ASSESSMENT, HANDOVER_DECLINED, HANDOVER_UNANSWERED, CASE_MOVED -> false;
            };
        }

        /**
         * Whether it waits in a closed case too: it is to be seen, not to be done. The rest waits again if the case is
         * reopened.
         */
        boolean outlastsClosure() {
            return switch (this) {
                case REFERRAL_REJECTED, HANDOVER_DECLINED, CASE_MOVED -> true;
                case REFERRAL, HANDOVER, CONCERN, RISK_ASSESSMENT, REFERRAL_UNANSWERED, HANDOVER_UNANSWERED -> false;
            };
        }

        /**
         * Whether it waits for whoever works on the case, and so goes on with it to a new owner by a correction of the
         * place.
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
