package no.imdi.egnevalg.kernel.codelist;

/** The subject of figures for which coverage is declared. */
public enum CoverageSubject {
    CASES,
    CONVERSATIONS,
    HOUSING;

    /** True where coverage is declared for one service at a time. National housing belongs to no service. */
    public boolean isOfService() {
        return this != HOUSING;
    }
}
