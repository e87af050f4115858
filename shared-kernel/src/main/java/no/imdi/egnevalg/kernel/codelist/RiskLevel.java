package no.imdi.egnevalg.kernel.codelist;

/** How great the danger is, from the least to the greatest. */
public enum RiskLevel {
    LOW,
    MODERATE,
    HIGH,
    ACUTE
}
