package no.imdi.egnevalg.kernel.codelist;

/** IMDi's six regions. */
public enum Region {
    EAST,
    INNER_EAST,
    SOUTH,
    WEST,
    CENTRAL,
    NORTH
}
