package no.imdi.egnevalg.kernel.codelist;

/** What an analyst notes about the figures of some years. */
public enum StatisticsNoteKind {
    SOURCE,
    NOTE,
    /** The figures from its first year on are not made like those before. */
    SERIES_BREAK
}
