package no.imdi.egnevalg.kernel.codelist;

/** How soon an answer is needed, from the least to the greatest. */
public enum Urgency {
    NORMAL,
    URGENT,
    IMMEDIATE
}
