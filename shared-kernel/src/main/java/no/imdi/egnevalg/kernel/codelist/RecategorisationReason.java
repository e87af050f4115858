package no.imdi.egnevalg.kernel.codelist;

/**
 * Why a case that has developed gets another category. A category that was wrong from the start is corrected instead.
 */
public enum RecategorisationReason {
    FEARED_EVENT_HAPPENED,
    AVERTED,
    SITUATION_CHANGED,
    MORE_IS_KNOWN
}
