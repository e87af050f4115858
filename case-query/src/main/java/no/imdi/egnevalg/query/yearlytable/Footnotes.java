package no.imdi.egnevalg.query.yearlytable;

import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.kernel.codelist.ServiceProfile;
import no.imdi.egnevalg.query.http.Texts;

/** What must be read with a table: the report's three reservations, totals that do not add up, and breaks in the series. */
final class Footnotes {

    private static final List<String> RESERVATIONS = List.of("overlap", "development", "caseload");

    private final Texts texts;
    private final Language language;

    private Footnotes(Language language) {
        this.language = language;
        this.texts = Texts.beside(Footnotes.class, "footnotes", language);
    }

    static List<String> of(
            ServiceProfile service,
            List<YearColumn> columns,
            List<Total> totals,
            CodeLists codeLists,
            Language language) {
        Footnotes footnotes = new Footnotes(language);
        List<String> lines = new ArrayList<>();
        RESERVATIONS.forEach(key -> lines.add(footnotes.texts.get(key)));
        footnotes.addDifferences(columns, totals, lines);
        footnotes.addSeriesBreaks(
                service, columns.getFirst().year(), columns.getLast().year(), codeLists, lines);
        return lines;
    }

    private void addDifferences(List<YearColumn> columns, List<Total> totals, List<String> lines) {
        for (int i = 0; i < totals.size(); i++) {
            Total total = totals.get(i);
            if (total.uncategorised() != null) {
                lines.add(texts.get(
                        "difference",
                        year(columns.get(i).year()),
                        total.printedTotal() + "",
                        total.uncategorised() + ""));
            }
        }
    }

    private void addSeriesBreaks(ServiceProfile service, int from, int to, CodeLists codeLists, List<String> lines) {
        AdviserService code = service.code();
        for (int year = from + 1; year <= to; year++) {
            addRename(
                    codeLists.label(code, year - 1).in(language),
                    codeLists.label(code, year).in(language),
                    year,
                    lines);
            for (var row : service.categories()) {
                addRename(
                        codeLists.label(code, row.category(), year - 1).in(language),
                        codeLists.label(code, row.category(), year).in(language),
                        year,
                        lines);
            }
        }
    }

    private void addRename(String before, String after, int year, List<String> lines) {
        if (!before.equals(after)) {
            lines.add(texts.get("renamed", after, year(year), before));
        }
    }

    /** As text, for a number would be given a thousands separator. */
    private static String year(int year) {
        return Integer.toString(year);
    }
}
