package no.imdi.egnevalg.query.crosstables;

import java.util.List;

/**
 * A table without words.
 *
 * @param rows codes, in order
 * @param columns codes, in order; empty where there are totals alone
 * @param cells one list a row, one cell a column
 * @param rowTotals one a row
 * @param totals one a column
 * @param hasTimeToCome whether a cell is of a month or quarter that has not begun
 */
record CrossTableGrid(
        List<String> rows,
        List<String> columns,
        List<List<CrossTableCell>> cells,
        List<CrossTableCell> rowTotals,
        List<CrossTableCell> totals,
        CrossTableCell total,
        boolean hasTimeToCome) {}
