package no.imdi.egnevalg.kernel.codelist;

/** Why a case is referred. */
public enum ReferralReason {
    EXPERTISE,
    PERSON_ABROAD,
    PERSON_MOVED,
    PROTECTION,
    CARE,
    HOUSING
}
