package no.imdi.egnevalg.query.crosstables;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.query.coverage.CoveredYears;
import org.jspecify.annotations.Nullable;

/**
 * Makes a table from facts. A cell is the sum over its services and years. It has a number where the register was in
 * use for all of them that can have such cases, {@code ..} where it was not in use for one of those, and {@code .}
 * where none can have such cases.
 */
final class CrossTableRules {

    /** The only column of a table of totals. */
    private static final String NO_COLUMN = "";

    private final CrossTableQuestion question;
    private final Codes codes;
    private final CoverageOfCases coverage;
    private final YearMonth thisMonth;
    private final Map<String, Map<String, Integer>> sums = new HashMap<>();

    private CrossTableRules(
            CrossTableQuestion question, CodeLists codeLists, CoverageOfCases coverage, YearMonth thisMonth) {
        this.question = question;
        this.codes = new Codes(question, codeLists, thisMonth.getYear());
        this.coverage = coverage;
        this.thisMonth = thisMonth;
    }

    /** Makes the table. Facts of services and years that are not covered do not count. */
    static CrossTableGrid table(
            CrossTableQuestion question,
            List<Fact> facts,
            CodeLists codeLists,
            CoverageOfCases coverage,
            YearMonth thisMonth) {
        CrossTableRules rules = new CrossTableRules(question, codeLists, coverage, thisMonth);
        facts.forEach(rules::add);
        return rules.table();
    }

    private void add(Fact fact) {
        if (coverage.status(fact.service(), fact.month().getYear()) == null) {
            String row = codeOf(fact, question.rows());
            String column = question.columns() == null ? NO_COLUMN : codeOf(fact, question.columns());
            sums.computeIfAbsent(row, _ -> new HashMap<>()).merge(column, fact.times(), Integer::sum);
        }
    }

    private static String codeOf(Fact fact, Dimension dimension) {
        return switch (dimension) {
            case SERVICE -> fact.service().name();
            case YEAR -> Integer.toString(fact.month().getYear());
            case QUARTER -> Quarters.of(fact.month());
            case MONTH -> fact.month().toString();
            default -> Objects.requireNonNull(fact.traits().get(dimension));
        };
    }

    private CrossTableGrid table() {
        List<String> rows = codes.of(question.rows(), sums.keySet());
        List<String> columns = question.columns() == null
                ? List.of(NO_COLUMN)
                : codes.of(
                        question.columns(),
                        sums.values().stream()
                                .flatMap(row -> row.keySet().stream())
                                .toList());
        List<List<CrossTablePart>> parts = new ArrayList<>();
        rows.forEach(row ->
                parts.add(columns.stream().map(column -> part(row, column)).toList()));
        List<CrossTablePart> totals = IntStream.range(0, columns.size())
                .mapToObj(column -> CrossTablePart.total(
                        parts.stream().map(row -> row.get(column)).toList()))
                .toList();
        List<CrossTableCell> rowTotals =
                cells(parts.stream().map(CrossTablePart::total).toList());
        CrossTableCell total = CrossTablePart.total(totals).cell();
        boolean hasTimeToCome = parts.stream().anyMatch(row -> row.contains(CrossTablePart.TO_COME));
        return question.columns() == null
                ? new CrossTableGrid(rows, List.of(), List.of(), rowTotals, List.of(), total, hasTimeToCome)
                : new CrossTableGrid(
                        rows,
                        columns,
                        parts.stream().map(CrossTableRules::cells).toList(),
                        rowTotals,
                        cells(totals),
                        total,
                        hasTimeToCome);
    }

    private static List<CrossTableCell> cells(List<CrossTablePart> parts) {
        return parts.stream().map(CrossTablePart::cell).toList();
    }

    private CrossTablePart part(String row, String column) {
        int value = sums.getOrDefault(row, Map.of()).getOrDefault(column, 0);
        boolean known = value != 0;
        for (AdviserService service : question.services()) {
            for (int year = question.years().from(); year <= question.years().to(); year++) {
                if (isOf(row, question.rows(), service, year)
                        && isOf(column, question.columns(), service, year)
                        && isPossible(row, column, service, year)) {
                    String status = coverage.status(service, year);
                    if (CoveredYears.NOT_KNOWN.equals(status)) {
                        return CrossTablePart.NOT_KNOWN;
                    }
                    known |= status == null;
                }
            }
        }
        if (!known) {
            return CrossTablePart.IMPOSSIBLE;
        }
        return value != 0 || hasBegun(row, column) ? CrossTablePart.counted(value) : CrossTablePart.TO_COME;
    }

    private static boolean isOf(String code, @Nullable Dimension dimension, AdviserService service, int year) {
        if (dimension == null) {
            return true;
        }
        return dimension == Dimension.SERVICE
                ? code.equals(service.name())
                : !dimension.isTime() || Integer.parseInt(code.substring(0, 4)) == year;
    }

    private boolean isPossible(String row, String column, AdviserService service, int year) {
        return codes.isPossible(question.rows(), row, service, year)
                && (question.columns() == null || codes.isPossible(question.columns(), column, service, year));
    }

    /** A month or quarter that has not begun has no figure, not even zero. */
    private boolean hasBegun(String row, String column) {
        return hasBegun(question.rows(), row) && (question.columns() == null || hasBegun(question.columns(), column));
    }

    private boolean hasBegun(Dimension dimension, String code) {
        return switch (dimension) {
            case MONTH -> !YearMonth.parse(code).isAfter(thisMonth);
            case QUARTER -> !Quarters.firstMonth(code).isAfter(thisMonth);
            default -> true;
        };
    }
}
