package no.imdi.egnevalg.kernel.codelist;

/**
 * The category of a case, in the order of the annual report. Data files define which service may use which category in
 * which years.
 */
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
