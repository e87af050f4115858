package no.imdi.egnevalg.kernel.codelist;

/** Why somebody has to see a case of another unit at once. */
public enum EmergencyReason {
    DANGER_TO_LIFE,
    PERSON_MISSING,
    JOURNEY_IMMINENT,
    OWNING_UNIT_UNREACHABLE
}
