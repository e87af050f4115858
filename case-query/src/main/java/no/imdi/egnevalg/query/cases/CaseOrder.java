package no.imdi.egnevalg.query.cases;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.function.Function;

/** In which order cases are listed. Of two that are alike in it, the one with the lower case id comes first. */
enum CaseOrder {
    LATEST_OPENED(CaseStanding::openedOn, true),
    EARLIEST_OPENED(CaseStanding::openedOn, false),
    LATEST_REGISTERED(standing -> written(standing.registeredAt()), true),
    EARLIEST_REGISTERED(standing -> written(standing.registeredAt()), false),
    LATEST_CHANGED(standing -> written(standing.changedAt()), true),
    /** What has been left alone for the longest time comes first. */
    EARLIEST_CHANGED(standing -> written(standing.changedAt()), false),
    /** What has not been assessed comes last. */
    HIGHEST_RISK(standing -> rank(standing), true);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSSSSSSSS").withZone(ZoneOffset.UTC);

    @SuppressWarnings("ImmutableEnumChecker") // none of them keeps anything
    private final Function<CaseStanding, String> key;

    private final boolean highestFirst;

    CaseOrder(Function<CaseStanding, String> key, boolean highestFirst) {
        this.key = key;
        this.highestFirst = highestFirst;
    }

    /** What a case that stands so is ordered by, as a text that is ordered alike. */
    String keyOf(CaseStanding standing) {
        return key.apply(standing);
    }

    /** The order of places in the list. */
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

    /** Of the same length always, so that later moments are higher texts. */
    private static String written(Instant moment) {
        return MOMENT.format(moment);
    }
}
