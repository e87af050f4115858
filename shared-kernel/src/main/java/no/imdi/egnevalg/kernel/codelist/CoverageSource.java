package no.imdi.egnevalg.kernel.codelist;

/** What the figures of a year come from. */
public enum CoverageSource {
    REGISTER,
    PRINTED,
    NOT_COLLECTED
}
