package no.imdi.egnevalg.kernel.codelist;

/** What a case is about, in the order of the annual report. Which service may use which in which year is data. */
public enum Category {
    COMPLETED_FORCED_MARRIAGE,
    FEARED_FORCED_MARRIAGE,
    LEFT_ABROAD,
    FEARED_LEFT_ABROAD,
    VIOLENCE_OR_THREATS,
    EXTREME_CONTROL,
    COMPLETED_FGM,
    FEARED_FGM,
    COMPLETED_FORCED_MARRIAGE_AND_FGM,
    FEARED_FORCED_MARRIAGE_AND_FGM,
    OTHER
}
