package no.imdi.egnevalg.kernel.codelist;

/** Tells whether a registration must, may or must not have a field. */
public enum Requirement {
    REQUIRED,
    OPTIONAL,
    NONE
}
