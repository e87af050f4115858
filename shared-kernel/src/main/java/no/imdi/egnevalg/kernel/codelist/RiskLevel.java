package no.imdi.egnevalg.kernel.codelist;

/** The level of risk, in ascending order. */
public enum RiskLevel {
    LOW,
    MODERATE,
    HIGH,
    ACUTE
}
