package no.imdi.egnevalg.kernel.codelist;

/**
 * Why a registration was corrected. A code and never free text, which would remain in the event log after the case is
 * erased.
 */
public enum CorrectionReason {
    WRONG_CATEGORY,
    WRONG_DATE,
    WRONG_PERSON_DETAILS,
    WRONG_REFERRAL_SOURCE,
    WRONG_PLACE,
    INCOMPLETE_REGISTRATION,
    OTHER_MISTAKE
}
