package no.imdi.egnevalg.query.yearlytable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.coverage.CoveredYears;
import no.imdi.egnevalg.query.coverage.StatisticsFootnotes;
import no.imdi.egnevalg.query.http.Texts;
import org.springframework.stereotype.Component;

/**
 * Makes the footnotes of the yearly table: the report's three reservations, differences between sources, and breaks in
 * the series.
 */
@Component
class Footnotes {

    private static final List<String> RESERVATIONS = List.of("overlap", "development", "caseload");

    private final StatisticsFootnotes shared;
    private final CodeLists codeLists;

    Footnotes(StatisticsFootnotes shared, CodeLists codeLists) {
        this.shared = shared;
        this.codeLists = codeLists;
    }

    /** Returns all footnotes of a table. */
    List<String> ofTable(YearColumns columns, Language language) {
        Texts texts = texts(language);
        List<String> lines = new ArrayList<>();
        RESERVATIONS.forEach(key -> lines.add(texts.get(key)));
        lines.addAll(ofYears(columns, language));
        columns.years().stream()
                .filter(year -> hasRowThatWasNotPrinted(year, columns))
                .map(year -> texts.get("row-not-printed", Integer.toString(year.year())))
                .forEach(lines::add);
        lines.addAll(seriesBreaks(columns, language));
        return lines;
    }

    /**
     * Returns the footnotes about the years: differences between sources, what is not known, and what has not ended.
     */
    List<String> ofYears(YearColumns columns, Language language) {
        List<String> lines = new ArrayList<>();
        columns.years().forEach(year -> lines.addAll(ofSources(year, texts(language))));
        List<YearColumn> years = columns.years();
        int from = years.getFirst().year();
        lines.addAll(shared.of(
                columns.covered(),
                CoverageSubject.CASES,
                List.of(columns.service().code()),
                from,
                years.getLast().year(),
                (_, year) ->
                        CoveredYears.NOT_KNOWN.equals(years.get(year - from).status()),
                language));
        return lines;
    }

    /** Where the total is not known either, another footnote already says that the year is not known. */
    private static boolean hasRowThatWasNotPrinted(YearColumn year, YearColumns columns) {
        return year.source() == CoverageSource.PRINTED
                && year.status() == null
                && columns.rows().stream().anyMatch(row -> year.cell(row).equals(Cell.NOT_COLLECTED));
    }

    private static List<String> ofSources(YearColumn column, Texts texts) {
        List<String> lines = new ArrayList<>();
        String year = Integer.toString(column.year());
        String registered = Integer.toString(column.registeredCases());
        if (column.uncategorised() != null) {
            lines.add(texts.get("difference", year, column.printedTotal() + "", column.uncategorised() + ""));
        }
        if (column.source() == CoverageSource.REGISTER) {
            if (column.printedTotal() != null && !Objects.equals(column.printedTotal(), column.newCases())) {
                lines.add(texts.get("print-differs", year, column.printedTotal() + "", registered));
            }
            return lines;
        }
        boolean nothingPrinted = column.source() == CoverageSource.PRINTED && column.newCases() == null;
        if (nothingPrinted) {
            lines.add(texts.get("nothing-printed", year));
        }
        if (column.registeredCases() != 0) {
            String why = nothingPrinted ? "NOTHING_PRINTED" : column.source().name();
            lines.add(texts.get("register-aside." + why, year, registered));
        }
        if (column.source() == CoverageSource.NOT_COLLECTED && column.printedCases() != null) {
            lines.add(texts.get("print-aside", year, column.printedCases() + ""));
        }
        return lines;
    }

    private List<String> seriesBreaks(YearColumns columns, Language language) {
        List<String> lines = new ArrayList<>();
        AdviserService code = columns.service().code();
        Texts texts = texts(language);
        int to = columns.years().getLast().year();
        for (int year = columns.years().getFirst().year() + 1; year <= to; year++) {
            int now = year;
            addRename(
                    codeLists.label(code, year - 1).in(language),
                    codeLists.label(code, year).in(language),
                    year,
                    texts,
                    lines);
            columns.rows()
                    .forEach(row -> addRename(
                            codeLists.label(code, row.category(), now - 1).in(language),
                            codeLists.label(code, row.category(), now).in(language),
                            now,
                            texts,
                            lines));
        }
        return lines;
    }

    private static void addRename(String before, String after, int year, Texts texts, List<String> lines) {
        if (!before.equals(after)) {
            // As text, because a number would be formatted with a thousands separator.
            lines.add(texts.get("renamed", after, Integer.toString(year), before));
        }
    }

    private static Texts texts(Language language) {
        return Texts.beside(Footnotes.class, "footnotes", language);
    }
}
