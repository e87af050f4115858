package no.imdi.egnevalg.kernel.codelist;

/** Why somebody has to see a case of another unit immediately. */
public enum EmergencyReason {
    DANGER_TO_LIFE,
    PERSON_MISSING,
    JOURNEY_IMMINENT,
    OWNING_UNIT_UNREACHABLE
}
