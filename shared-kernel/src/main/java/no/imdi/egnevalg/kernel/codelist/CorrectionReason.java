package no.imdi.egnevalg.kernel.codelist;

/** Why a registration was corrected. A code and never free text: free text would outlive the case in the event log. */
public enum CorrectionReason {
    WRONG_CATEGORY,
    WRONG_DATE,
    WRONG_PERSON_DETAILS,
    WRONG_REFERRAL_SOURCE,
    WRONG_PLACE,
    INCOMPLETE_REGISTRATION,
    OTHER_MISTAKE
}
