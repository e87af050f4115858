package no.imdi.egnevalg.command.statisticsnotes;

import no.imdi.egnevalg.command.decision.Reason;

/** The reasons not to declare or withdraw a source, note or series break. */
enum StatisticsNoteRefusal implements Reason {
    /** The last year lies before the first. */
    SPAN_REVERSED("/to", "The last year is not before the first."),

    /** A series break has no last year. */
    LAST_YEAR_NOT_ASKED_FOR("/to", "A series break stands at its first year: it has no last year."),

    /** The subject belongs to a service, but none is named. */
    SERVICE_MISSING("/service", "What is declared belongs to a service, which must be named."),

    /** A service is named, but national housing belongs to none. */
    SERVICE_NOT_ASKED_FOR("/service", "National housing belongs to no service."),

    /** The service did not exist in the first year. */
    YEAR_BEFORE_SERVICE("/from", "The service did not exist in the first of these years."),

    /** The role of the service has no right to record conversations. */
    SERVICE_WITHOUT_CONVERSATIONS("/service", "The service records no conversations."),

    /** The note has already been withdrawn. */
    NOTE_WITHDRAWN("", "The note has been withdrawn already.");

    private final String pointer;
    private final String detail;

    StatisticsNoteRefusal(String pointer, String detail) {
        this.pointer = pointer;
        this.detail = detail;
    }

    @Override
    public String type() {
        return switch (this) {
            case SPAN_REVERSED -> "span-reversed";
            case LAST_YEAR_NOT_ASKED_FOR -> "last-year-not-asked-for";
            case SERVICE_MISSING -> "service-missing";
            case SERVICE_NOT_ASKED_FOR -> "service-not-asked-for";
            case YEAR_BEFORE_SERVICE -> "year-before-service";
            case SERVICE_WITHOUT_CONVERSATIONS -> "service-without-conversations";
            case NOTE_WITHDRAWN -> "statistics-note-withdrawn";
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
        return this == NOTE_WITHDRAWN;
    }
}
