package no.imdi.egnevalg.kernel.codelist;

/** The purpose for which the competence team reads a case of another unit. */
public enum ReadingPurpose {
    ADVICE_ASKED_FOR,
    COORDINATION_OF_SERVICES,
    QUALITY_REVIEW,
    TAKEOVER_CONSIDERED
}
