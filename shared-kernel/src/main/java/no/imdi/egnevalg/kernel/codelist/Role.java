package no.imdi.egnevalg.kernel.codelist;

/** The role of a user of the register. */
public enum Role {
    ADVISER,
    COMPETENCE_TEAM,
    COORDINATOR,
    ANALYST,
    PRIVACY_OFFICER,
    OPERATOR;

    /** The role of the people who work in a service. */
    public static Role in(AdviserService service) {
        return switch (service) {
            case MINORITY_ADVISER, INTEGRATION_ADVISER -> ADVISER;
            case COMPETENCE_TEAM -> COMPETENCE_TEAM;
            case REGIONAL_COORDINATOR -> COORDINATOR;
        };
    }
}
