package no.imdi.egnevalg.query.crosstables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of counts by two dimensions. Rows and columns add up to their totals.
 *
 * @param unfinishedYear the requested year that has not ended; left out where all have ended
 * @param services the services that the figures include
 * @param columns left out, like everything by column, where the table has only totals
 * @param position index in the event log up to which the figures are complete
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

    /** A code and its label. */
    record CrossTableCode(String code, String label) {}

    /**
     * One row.
     *
     * @param cells one cell per column
     */
    record CrossTableRow(
            String code, String label, @Nullable List<CrossTableCell> cells, CrossTableCell total) {}
}
