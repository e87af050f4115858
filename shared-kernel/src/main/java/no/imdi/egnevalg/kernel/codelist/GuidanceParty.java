package no.imdi.egnevalg.kernel.codelist;

/** Who took part in guidance. */
public enum GuidanceParty {
    PERSON_CONCERNED,
    SCHOOL_STAFF,
    PARENTS,
    AGENCY
}
