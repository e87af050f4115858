package no.imdi.egnevalg.query.crosstables;

import java.util.List;

/**
 * A table without labels.
 *
 * @param rows codes, in order
 * @param columns codes, in order; empty where there are only totals
 * @param cells one list per row, one cell per column
 * @param rowTotals one per row
 * @param totals one per column
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
