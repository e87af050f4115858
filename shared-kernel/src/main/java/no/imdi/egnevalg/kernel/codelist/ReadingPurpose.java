package no.imdi.egnevalg.kernel.codelist;

/** What the competence team opens a case of another unit for. */
public enum ReadingPurpose {
    ADVICE_ASKED_FOR,
    COORDINATION_OF_SERVICES,
    QUALITY_REVIEW,
    TAKEOVER_CONSIDERED
}
