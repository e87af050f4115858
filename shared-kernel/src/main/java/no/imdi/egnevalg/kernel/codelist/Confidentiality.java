package no.imdi.egnevalg.kernel.codelist;

/** The confidentiality level of a case, beyond what applies to every case. */
public enum Confidentiality {
    ORDINARY,
    STRICTLY_CONFIDENTIAL
}
