package no.imdi.egnevalg.query.referrals;

import java.time.LocalDate;
import no.imdi.egnevalg.query.lives.CaseLife;
import no.imdi.egnevalg.query.lives.Referral;
import no.imdi.egnevalg.query.lives.ReferralState;

/** A referral in its case. */
record UnitReferral(CaseLife life, Referral referral) {

    /** Whether it waits for an answer that should have come before the day, for both sides. */
    boolean overdue(LocalDate today) {
        return referral.state() == ReferralState.WAITING && referral.dueOn().isBefore(today);
    }
}
