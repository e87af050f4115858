package no.imdi.egnevalg.kernel.codelist;

/** What all of a case is taken out for, before it is erased. */
public enum ExtractPurpose {
    PRESERVATION,
    ACCESS_REQUESTED
}
