package no.imdi.egnevalg.kernel.codelist;

/**
 * Why a case now belongs under another category: it has developed. What was wrong from the start is corrected instead.
 */
public enum RecategorisationReason {
    FEARED_EVENT_HAPPENED,
    AVERTED,
    SITUATION_CHANGED,
    MORE_IS_KNOWN
}
