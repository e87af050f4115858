package no.imdi.egnevalg.kernel.codelist;

/** The kinds of notes that analysts declare for figures. */
public enum StatisticsNoteKind {
    SOURCE,
    NOTE,
    /** From its first year on, figures are not comparable with earlier ones. */
    SERIES_BREAK
}
