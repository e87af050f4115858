package no.imdi.egnevalg.kernel.codelist;

/** What a flagged concern is about. */
public enum ConcernKind {
    JOURNEY_PLANNED,
    MARRIAGE_PLANNED,
    FGM_PLANNED,
    VIOLENCE,
    THREATS,
    ABSENCE,
    CONTACT_LOST,
    PASSPORT_TAKEN,
    MENTAL_HEALTH,
    FOLLOW_UP
}
