package no.imdi.egnevalg.query.lives;

/** The state of a referral. */
public enum ReferralState {
    /** Not answered yet. */
    WAITING,
    /** Accepted, and not completed or revoked. */
    ACCEPTED,
    REJECTED,
    /** Revoked, before or after the answer. */
    REVOKED,
    COMPLETED
}
