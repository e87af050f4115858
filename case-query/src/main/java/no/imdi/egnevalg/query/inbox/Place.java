package no.imdi.egnevalg.query.inbox;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import no.imdi.egnevalg.query.http.CursorText;

/**
 * The place of an item in an inbox: overdue items first, then by urgency, then the oldest. As a cursor, it marks the
 * end of a page, so that the next page continues there whatever has been added or answered since.
 */
record Place(boolean overdue, Urgency urgency, LocalDate since, String caseId, String id) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::overdue)
            .thenComparing(Place::urgency)
            .reversed()
            .thenComparing(Place::since)
            .thenComparing(Place::caseId)
            .thenComparing(Place::id);

    private static final String CODES = "(true|false)/([A-Z_]{1,40})/(\\d{4}-\\d{2}-\\d{2})";
    private static final Pattern FORM = Pattern.compile(CODES + "/([^/]{1,100})/(.{1,100})");

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    static Place read(String written) {
        Matcher matcher = CursorText.read(written, FORM);
        try {
            return new Place(
                    Boolean.parseBoolean(matcher.group(1)),
                    Urgency.valueOf(matcher.group(2)),
                    LocalDate.parse(matcher.group(3)),
                    matcher.group(4),
                    matcher.group(5));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw CursorText.malformed();
        }
    }

    String write() {
        return CursorText.write(overdue + "/" + urgency.name() + "/" + since + "/" + caseId + "/" + id);
    }
}
