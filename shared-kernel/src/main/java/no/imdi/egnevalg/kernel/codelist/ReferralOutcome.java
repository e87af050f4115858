package no.imdi.egnevalg.kernel.codelist;

/** The outcome of an accepted referral. */
public enum ReferralOutcome {
    HELP_GIVEN,
    TAKEN_OVER,
    NO_HELP_NEEDED,
    PERSON_DECLINED,
    CONTACT_LOST
}
