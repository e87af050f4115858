package no.imdi.egnevalg.kernel.codelist;

/** Why an offer of a place was withdrawn before anybody moved in. A code and never free text. */
public enum HousingWithdrawalReason {
    CHANGED_MIND,
    RETURNED_TO_FAMILY,
    FOUND_OTHER_HOUSING,
    OTHER_HELP_NEEDED,
    NO_CONTACT,
    ENTERED_IN_ERROR,
    OTHER_REASON,
    UNKNOWN
}
