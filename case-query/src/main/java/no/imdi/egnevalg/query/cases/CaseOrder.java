package no.imdi.egnevalg.query.cases;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.function.Function;

/** The order of a list of cases. Cases that are equal in it are sorted by case id. */
enum CaseOrder {
    LATEST_OPENED(CaseStanding::openedOn, true),
    EARLIEST_OPENED(CaseStanding::openedOn, false),
    LATEST_REGISTERED(standing -> written(standing.registeredAt()), true),
    EARLIEST_REGISTERED(standing -> written(standing.registeredAt()), false),
    LATEST_CHANGED(standing -> written(standing.changedAt()), true),
    /** The case that has not changed for the longest time comes first. */
    EARLIEST_CHANGED(standing -> written(standing.changedAt()), false),
    /** Cases without an assessment come last. */
    HIGHEST_RISK(standing -> rank(standing), true);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSSSSSSSS").withZone(ZoneOffset.UTC);

    @SuppressWarnings("ImmutableEnumChecker") // The functions have no state.
    private final Function<CaseStanding, String> key;

    private final boolean highestFirst;

    CaseOrder(Function<CaseStanding, String> key, boolean highestFirst) {
        this.key = key;
        this.highestFirst = highestFirst;
    }

    /** Returns the sort key of a case, as text that sorts in the same order. */
    String keyOf(CaseStanding standing) {
        return key.apply(standing);
    }

    /** Returns the order of places in the list. */
    Comparator<CasePlace> places() {
        Comparator<CasePlace> byKey = Comparator.comparing(CasePlace::key);
        return (highestFirst ? byKey.reversed() : byKey).thenComparing(CasePlace::caseId);
    }

    private static String rank(CaseStanding standing) {
        return switch (standing.risk()) {
            case null -> "0";
            case LOW -> "1";
            case MODERATE -> "2";
            case HIGH -> "3";
            case ACUTE -> "4";
        };
    }

    /** The text has a fixed length, so that later times sort after earlier ones. */
    private static String written(Instant moment) {
        return MOMENT.format(moment);
    }
}
