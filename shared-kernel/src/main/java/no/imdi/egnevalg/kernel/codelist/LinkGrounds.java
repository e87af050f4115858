package no.imdi.egnevalg.kernel.codelist;

/** On what grounds two cases are said to be about the same person. */
public enum LinkGrounds {
    PERSON_CONFIRMED,
    SERVICES_CONFIRMED,
    REFERRAL,
    SAME_CIRCUMSTANCES
}
