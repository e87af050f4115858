package no.imdi.egnevalg.kernel.codelist;

/** The source of the figures of a year. */
public enum CoverageSource {
    REGISTER,
    PRINTED,
    NOT_COLLECTED
}
