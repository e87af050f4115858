package no.imdi.egnevalg.kernel.codelist;

/** How guidance was given. */
public enum GuidanceChannel {
    MEETING,
    PHONE,
    VIDEO,
    MESSAGE,
    EMAIL,
    OTHER
}
