package no.imdi.egnevalg.query.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** How a case counts: once, in the year of its opening as corrected, unless it is void. */
record Counting(boolean counts, int year) {

    private static final String OPENED_ON = "openedOn";

    static Counting of(List<StoredEntry> entries) {
        String openedOn = entries.stream()
                .flatMap(entry -> Stream.concat(openedOn(entry), entry.changedTo(OPENED_ON).stream()))
                .reduce((_, later) -> later)
                .orElseThrow();
        boolean isVoid = entries.stream().anyMatch(entry -> entry.what() == EntryKind.CASE_FILE_VOIDED);
        return new Counting(!isVoid, LocalDate.parse(openedOn).getYear());
    }

    private static Stream<String> openedOn(StoredEntry entry) {
        return entry.what() == EntryKind.CASE_FILE_OPENED ? entry.detail(OPENED_ON).stream() : Stream.empty();
    }
}
