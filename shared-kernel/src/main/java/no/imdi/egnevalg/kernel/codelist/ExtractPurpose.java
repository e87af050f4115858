package no.imdi.egnevalg.kernel.codelist;

/** The purpose of an archive extract, which contains all data of a case. */
public enum ExtractPurpose {
    PRESERVATION,
    ACCESS_REQUESTED
}
