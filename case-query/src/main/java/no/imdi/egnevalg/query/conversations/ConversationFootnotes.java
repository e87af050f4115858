package no.imdi.egnevalg.query.conversations;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.conversations.ConversationTable.Month;
import no.imdi.egnevalg.query.conversations.ConversationTable.ServiceRows;
import no.imdi.egnevalg.query.conversations.ConversationTable.Year;
import no.imdi.egnevalg.query.coverage.CoveredYears;
import no.imdi.egnevalg.query.http.Texts;

/**
 * Makes the footnotes about months that nobody has recorded although the register was in use, and about totals that
 * lack months.
 */
final class ConversationFootnotes {

    private final YearMonth thisMonth;
    private final Language language;

    ConversationFootnotes(YearMonth thisMonth, Language language) {
        this.thisMonth = thisMonth;
        this.language = language;
    }

    /**
     * Returns the footnotes.
     *
     * @param inUse the years of each service in which the register was in use
     */
    List<String> of(List<ServiceRows> inUse) {
        Texts texts = Texts.beside(ConversationFootnotes.class, "footnotes", language);
        List<String> notRecorded = new ArrayList<>();
        List<String> someMonths = new ArrayList<>();
        for (ServiceRows service : inUse) {
            String months = spans(service.years().stream()
                    .flatMap(year -> missing(year).stream())
                    .filter(month -> !month.isAfter(thisMonth))
                    .toList());
            if (!months.isEmpty()) {
                notRecorded.add(service.label() + " " + months);
            }
            List<String> years = service.years().stream()
                    .filter(year ->
                            year.total().value() != null && !missing(year).isEmpty())
                    .map(year -> Integer.toString(year.year()))
                    .toList();
            if (!years.isEmpty()) {
                someMonths.add(service.label() + " " + String.join(", ", years));
            }
        }
        List<String> lines = new ArrayList<>();
        if (!notRecorded.isEmpty()) {
            lines.add(texts.get("not-recorded", String.join("; ", notRecorded)));
        }
        if (!someMonths.isEmpty()) {
            lines.add(texts.get("some-months", String.join("; ", someMonths)));
        }
        return lines;
    }

    /** True where one of the years has a month that has not begun. */
    boolean hasMonthToCome(List<ServiceRows> inUse) {
        return inUse.stream()
                .flatMap(service -> service.years().stream())
                .flatMap(year -> missing(year).stream())
                .anyMatch(month -> month.isAfter(thisMonth));
    }

    private static List<YearMonth> missing(Year year) {
        return year.months().stream()
                .filter(month -> CoveredYears.NOT_KNOWN.equals(month.status()))
                .map(Month::month)
                .map(YearMonth::parse)
                .toList();
    }

    /** Writes months in order. Consecutive months become one span. */
    private String spans(List<YearMonth> months) {
        DateTimeFormatter name = DateTimeFormatter.ofPattern("LLLL yyyy", language.locale());
        List<String> spans = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < months.size(); i++) {
            boolean goesOn = i + 1 < months.size()
                    && months.get(i + 1).equals(months.get(i).plusMonths(1));
            if (!goesOn) {
                String last = name.format(months.get(i));
                spans.add(first == i ? last : name.format(months.get(first)) + "–" + last);
                first = i + 1;
            }
        }
        return String.join(", ", spans);
    }
}
