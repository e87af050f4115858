package no.imdi.egnevalg.kernel.codelist;

/** The four adviser services that register cases. */
public enum AdviserService {
    MINORITY_ADVISER,
    INTEGRATION_ADVISER,
    COMPETENCE_TEAM,
    REGIONAL_COORDINATOR
}
