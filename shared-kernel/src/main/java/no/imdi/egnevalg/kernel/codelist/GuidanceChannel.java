package no.imdi.egnevalg.kernel.codelist;

/** The channel through which guidance was given. */
public enum GuidanceChannel {
    MEETING,
    PHONE,
    VIDEO,
    MESSAGE,
    EMAIL,
    OTHER
}
