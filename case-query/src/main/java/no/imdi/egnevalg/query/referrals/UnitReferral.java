package no.imdi.egnevalg.query.referrals;

import java.time.LocalDate;
import no.imdi.egnevalg.query.lives.CaseLife;
import no.imdi.egnevalg.query.lives.Referral;
import no.imdi.egnevalg.query.lives.ReferralState;

/** A referral and its case. */
record UnitReferral(CaseLife life, Referral referral) {

    /** True where the referral waits for an answer and its due day is before the given day. */
    boolean overdue(LocalDate today) {
        return referral.state() == ReferralState.WAITING && referral.dueOn().isBefore(today);
    }
}
