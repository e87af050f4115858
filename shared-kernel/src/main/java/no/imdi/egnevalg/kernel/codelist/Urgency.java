package no.imdi.egnevalg.kernel.codelist;

/** How soon an answer is needed, in ascending order of urgency. */
public enum Urgency {
    NORMAL,
    URGENT,
    IMMEDIATE
}
