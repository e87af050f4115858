package no.imdi.egnevalg.query.crosstables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is counted, by two dimensions. Rows and columns add up to their totals.
 *
 * @param unfinishedYear the year among them that has not ended; left out where all have
 * @param services whose figures they are
 * @param columns left out, with everything that is by column, where the table has totals alone
 * @param position index in the event log up to which the figures contain everything
 */
record CrossTable(
        String measure,
        String label,
        int from,
        int to,
        @Nullable Integer unfinishedYear,
        List<CrossTableCode> services,
        CrossTableCode rowDimension,
        @Nullable CrossTableCode columnDimension,
        @Nullable List<CrossTableCode> columns,
        List<CrossTableRow> rows,
        @Nullable List<CrossTableCell> totals,
        CrossTableCell total,
        List<String> footnotes,
        long position) {

    /** A code and what it is called. */
    record CrossTableCode(String code, String label) {}

    /**
     * One row.
     *
     * @param cells one a column
     */
    record CrossTableRow(
            String code, String label, @Nullable List<CrossTableCell> cells, CrossTableCell total) {}
}
