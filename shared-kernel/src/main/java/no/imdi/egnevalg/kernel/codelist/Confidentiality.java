package no.imdi.egnevalg.kernel.codelist;

/** How closely a case is kept, beyond what holds for every case. */
public enum Confidentiality {
    ORDINARY,
    STRICTLY_CONFIDENTIAL
}
