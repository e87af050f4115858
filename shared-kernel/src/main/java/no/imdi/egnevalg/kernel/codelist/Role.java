package no.imdi.egnevalg.kernel.codelist;

/** What somebody who works with the register is there for. */
public enum Role {
    ADVISER,
    COMPETENCE_TEAM,
    COORDINATOR,
    ANALYST,
    PRIVACY_OFFICER,
    OPERATOR;

    /** The role of those who work in a service. */
    public static Role in(AdviserService service) {
        return switch (service) {
            case MINORITY_ADVISER, INTEGRATION_ADVISER -> ADVISER;
            case COMPETENCE_TEAM -> COMPETENCE_TEAM;
            case REGIONAL_COORDINATOR -> COORDINATOR;
        };
    }
}
