package no.imdi.egnevalg.kernel.codelist;

/** Who referred the case to the service. */
public enum ReferralSource {
    SELF,
    SCHOOL,
    MINORITY_ADVISER,
    INTEGRATION_ADVISER,
    COMPETENCE_TEAM,
    REGIONAL_COORDINATOR,
    HEALTH_SERVICE,
    CHILD_WELFARE,
    POLICE,
    UDI,
    FOREIGN_MISSION,
    ASYLUM_RECEPTION_CENTRE,
    NAV,
    VOLUNTARY_ORGANISATION,
    CRISIS_SHELTER,
    FAMILY,
    FRIEND,
    OTHER,
    UNKNOWN
}
