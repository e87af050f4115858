package no.imdi.egnevalg.kernel.codelist;

/** What an accepted referral came to. */
public enum ReferralOutcome {
    HELP_GIVEN,
    TAKEN_OVER,
    NO_HELP_NEEDED,
    PERSON_DECLINED,
    CONTACT_LOST
}
