package no.imdi.egnevalg.kernel.codelist;

/** The parties who took part in guidance. */
public enum GuidanceParty {
    PERSON_CONCERNED,
    SCHOOL_STAFF,
    PARENTS,
    AGENCY
}
