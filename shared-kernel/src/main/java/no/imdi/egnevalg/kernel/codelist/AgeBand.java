package no.imdi.egnevalg.kernel.codelist;

/** Age in whole years when the case was opened. The bands are cut so that "under 18" is exact. */
public enum AgeBand {
    AGE_0_12,
    AGE_13_15,
    AGE_16_17,
    AGE_18_20,
    AGE_21_24,
    AGE_25_29,
    AGE_30_PLUS,
    UNKNOWN
}
