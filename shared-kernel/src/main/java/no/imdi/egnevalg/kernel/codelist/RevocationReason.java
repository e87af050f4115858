package no.imdi.egnevalg.kernel.codelist;

/** Why a referral or the offer of a handover is withdrawn. */
public enum RevocationReason {
    NO_LONGER_NEEDED,
    SENT_IN_ERROR,
    NO_ANSWER,
    PERSON_DECLINED
}
