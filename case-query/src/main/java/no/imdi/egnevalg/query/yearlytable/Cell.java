package no.imdi.egnevalg.query.yearlytable;

import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.query.http.NoFigure;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table: a count, or the reason why there is none.
 *
 * @param value newly registered cases; left out where there is a status
 * @param status Statistics Norway's symbols: {@code .} category not in use, {@code ..} not collected
 */
record Cell(
        @Nullable Integer value,
        @Code(NoFigure.class) @Nullable String status) {

    static final Cell NOT_IN_USE = new Cell(null, ".");
    static final Cell NOT_COLLECTED = new Cell(null, "..");

    static Cell of(int value) {
        return new Cell(value, null);
    }
}
