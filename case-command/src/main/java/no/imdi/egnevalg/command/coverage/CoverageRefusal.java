package no.imdi.egnevalg.command.coverage;

import no.imdi.egnevalg.command.decision.Reason;

/** The reasons to refuse a declaration of coverage. */
enum CoverageRefusal implements Reason {
    /** The last year lies before the first. */
    SPAN_REVERSED("/to", "The last year is not before the first."),

    /** The subject belongs to a service, but none is named. */
    SERVICE_MISSING("/service", "What is declared belongs to a service, which must be named."),

    /** A service is named, but national housing belongs to none. */
    SERVICE_NOT_ASKED_FOR("/service", "National housing belongs to no service."),

    /** The service did not exist in the first year. */
    YEAR_BEFORE_SERVICE("/from", "The service did not exist in the first of these years."),

    /** The role of the service has no right to record conversations. */
    SERVICE_WITHOUT_CONVERSATIONS("/service", "The service records no conversations."),

    /** Only case figures have a printed source. */
    NOT_PRINTED("/source", "Printed figures are taken over for cases only."),

    /** A year that has not ended has no printed figures. */
    PRINT_OF_UNFINISHED_YEAR("/to", "Printed figures are of years that have ended."),

    /** The declaration changes no year. */
    COVERAGE_UNCHANGED("/source", "Each of these years has that source already.");

    private final String pointer;
    private final String detail;

    CoverageRefusal(String pointer, String detail) {
        this.pointer = pointer;
        this.detail = detail;
    }

    @Override
    public String type() {
        return switch (this) {
            case SPAN_REVERSED -> "span-reversed";
            case SERVICE_MISSING -> "service-missing";
            case SERVICE_NOT_ASKED_FOR -> "service-not-asked-for";
            case YEAR_BEFORE_SERVICE -> "year-before-service";
            case SERVICE_WITHOUT_CONVERSATIONS -> "service-without-conversations";
            case NOT_PRINTED -> "source-not-available";
            case PRINT_OF_UNFINISHED_YEAR -> "year-not-historical";
            case COVERAGE_UNCHANGED -> "coverage-unchanged";
        };
    }

    @Override
    public String pointer() {
        return pointer;
    }

    @Override
    public String detail() {
        return detail;
    }

    @Override
    public boolean liesInState() {
        return this == COVERAGE_UNCHANGED;
    }
}
