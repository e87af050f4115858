package no.imdi.egnevalg.query.lives;

/** What has become of a referral. */
public enum ReferralState {
    /** It has not been answered. */
    WAITING,
    /** It was taken up, and is active. */
    ACCEPTED,
    REJECTED,
    /** It was taken back, before or after it was answered. */
    REVOKED,
    COMPLETED
}
