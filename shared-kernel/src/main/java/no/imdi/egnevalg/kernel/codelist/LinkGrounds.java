package no.imdi.egnevalg.kernel.codelist;

/** The grounds for linking two cases as being about the same person. */
public enum LinkGrounds {
    PERSON_CONFIRMED,
    SERVICES_CONFIRMED,
    REFERRAL,
    SAME_CIRCUMSTANCES
}
