package no.imdi.egnevalg.kernel.codelist;

/** The gender that the adviser registers. */
public enum Gender {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
