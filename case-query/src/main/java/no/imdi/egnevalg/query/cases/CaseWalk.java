package no.imdi.egnevalg.query.cases;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.imdi.egnevalg.query.http.CursorText;
import org.jspecify.annotations.Nullable;

/**
 * A walk through the pages of a list. Each case keeps the place it had when the walk began, whatever is corrected,
 * assessed or entered between two pages. So no case is shown twice, and every case that is in the list throughout is
 * shown once, as long as the view is less than five minutes behind. A case that is opened during the walk may or may
 * not be shown. A case is shown in its current state.
 *
 * <p>The cursor holds the whole walk; the server stores nothing. The cursor says which events count for the order:
 * those recorded up to {@code settled}, and for the few cases changed since, those up to the version known to the first
 * page.
 *
 * @param settled later events count only for the cases in {@code fresh}
 * @param fresh the version, on the first page, of each case changed after {@code settled}
 * @param last the end of the previous page; null before the first page
 */
record CaseWalk(
        CaseOrder order,
        Instant settled,
        Map<String, Long> fresh,
        @Nullable CasePlace last) {

    /** Covers events that were recorded before the request for the first page and reached the view after it. */
    static final Duration LONGEST_LAG = Duration.ofMinutes(5);

    /** The cursor is part of a URL, whose length is limited. */
    static final int MOST_FRESH = 50;

    private static final String ID = "[^/,:]{1,100}";
    private static final Pattern FORM = Pattern.compile(
            "([A-Z_]{1,40})/([0-9T.-]{1,40})/(" + ID + ")/([0-9TZ.:-]{1,40})/((?:" + ID + ":\\d{1,9},)*)");

    CaseWalk {
        fresh = Map.copyOf(fresh);
    }

    /**
     * One page.
     *
     * @param next the walk from the next page on; null on the last page
     */
    record Page(List<String> caseIds, @Nullable CaseWalk next) {}

    /** Begins a walk now. */
    static CaseWalk begin(CaseOrder order, List<CaseMoves> cases, Instant now) {
        Instant settled = cases.stream()
                .map(CaseMoves::changedAt)
                .sorted(Comparator.reverseOrder())
                .skip(MOST_FRESH)
                .findFirst()
                .filter(now.minus(LONGEST_LAG)::isBefore)
                .orElse(now.minus(LONGEST_LAG));
        return new CaseWalk(
                order,
                settled,
                cases.stream()
                        .filter(one -> one.changedAt().isAfter(settled))
                        .collect(Collectors.toMap(CaseMoves::caseId, CaseMoves::version)),
                null);
    }

    /** Returns the next page of the cases that are in the list now. */
    Page next(List<CaseMoves> cases, int limit) {
        Comparator<CasePlace> places = order.places();
        List<CasePlace> rest = cases.stream()
                .map(this::placeOf)
                .filter(place -> last == null || places.compare(place, last) > 0)
                .sorted(places)
                .limit(limit + 1L)
                .toList();
        List<CasePlace> page = rest.subList(0, Math.min(limit, rest.size()));
        return new Page(
                page.stream().map(CasePlace::caseId).toList(),
                rest.size() > limit ? new CaseWalk(order, settled, fresh, page.getLast()) : null);
    }

    private CasePlace placeOf(CaseMoves one) {
        long version = Objects.requireNonNullElseGet(fresh.get(one.caseId()), () -> one.versionAt(settled));
        return new CasePlace(order.keyOf(one.at(version)), one.caseId());
    }

    /** Reads the walk from a cursor. */
    static CaseWalk read(String written) {
        Matcher matcher = CursorText.read(written, FORM);
        try {
            return new CaseWalk(
                    CaseOrder.valueOf(matcher.group(1)),
                    Instant.parse(matcher.group(4)),
                    versions(matcher.group(5)),
                    new CasePlace(matcher.group(2), matcher.group(3)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw CursorText.malformed();
        }
    }

    private static Map<String, Long> versions(String written) {
        Map<String, Long> versions = new HashMap<>();
        Pattern.compile(",")
                .splitAsStream(written)
                .filter(each -> !each.isEmpty())
                .forEach(each -> {
                    int colon = each.indexOf(':');
                    versions.put(each.substring(0, colon), Long.valueOf(each.substring(colon + 1)));
                });
        return versions;
    }

    /** Writes the walk as a cursor that continues after the last page. */
    String write() {
        CasePlace end = Objects.requireNonNull(last);
        StringBuilder written = new StringBuilder(order.name())
                .append('/')
                .append(end.key())
                .append('/')
                .append(end.caseId())
                .append('/')
                .append(settled)
                .append('/');
        new TreeMap<>(fresh)
                .forEach((caseId, version) ->
                        written.append(caseId).append(':').append(version).append(','));
        return CursorText.write(written.toString());
    }
}
