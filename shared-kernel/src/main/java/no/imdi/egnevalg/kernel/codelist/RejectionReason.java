package no.imdi.egnevalg.kernel.codelist;

/** Why a referral or a handover is not accepted. */
public enum RejectionReason {
    NOT_OUR_TASK,
    NO_CAPACITY,
    TOO_LITTLE_KNOWN,
    OTHER_SERVICE_NEARER
}
