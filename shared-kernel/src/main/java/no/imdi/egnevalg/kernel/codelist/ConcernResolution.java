package no.imdi.egnevalg.kernel.codelist;

/** How a flagged concern ended. */
public enum ConcernResolution {
    MEASURES_TAKEN,
    DID_NOT_HAPPEN,
    HAPPENED,
    TAKEN_OVER_BY_AGENCY,
    UNFOUNDED
}
