package no.imdi.egnevalg.kernel.codelist;

/** Whether a registration must, may or must not give a field. */
public enum Requirement {
    REQUIRED,
    OPTIONAL,
    NONE
}
