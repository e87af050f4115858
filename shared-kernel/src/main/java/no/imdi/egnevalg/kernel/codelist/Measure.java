package no.imdi.egnevalg.kernel.codelist;

/** The measures taken in a case. */
public enum Measure {
    CHILD_WELFARE_NOTIFIED,
    POLICE_REPORTED,
    RISK_CONVERSATION,
    PASSPORT_SECURED,
    RELOCATION,
    HELP_TO_RETURN_HOME,
    SHELTER,
    CONSULAR_ASSISTANCE,
    MEETING_WITH_FAMILY,
    HEALTH_CARE,
    LEGAL_AID,
    PROTECTED_ADDRESS,
    VIOLENCE_ALARM,
    OTHER
}
