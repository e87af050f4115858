package no.imdi.egnevalg.kernel.codelist;

/** What figures are about whose coverage is declared. */
public enum CoverageSubject {
    CASES,
    CONVERSATIONS,
    HOUSING;

    /** Whether coverage is declared for one service at a time. National housing belongs to none. */
    public boolean isOfService() {
        return this != HOUSING;
    }
}
