package no.imdi.egnevalg.kernel.codelist;

/** An agency outside the four services. */
public enum Agency {
    CHILD_WELFARE,
    POLICE,
    HEALTH_SERVICE,
    NAV,
    SCHOOL,
    CRISIS_SHELTER,
    FAMILY_COUNSELLING,
    CHILDRENS_HOUSE,
    FOREIGN_MISSION,
    UDI,
    VOLUNTARY_ORGANISATION,
    OTHER
}
