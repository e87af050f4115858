package no.imdi.egnevalg.kernel.codelist;

/** What somebody who works with the register is there for. */
public enum Role {
    ADVISER,
    COMPETENCE_TEAM,
    COORDINATOR,
    ANALYST,
    PRIVACY_OFFICER,
    OPERATOR
}
