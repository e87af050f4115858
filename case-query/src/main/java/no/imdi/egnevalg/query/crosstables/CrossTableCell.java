package no.imdi.egnevalg.query.crosstables;

import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.query.http.NoFigure;
import org.jspecify.annotations.Nullable;

/**
 * A number, or the symbol that replaces it.
 *
 * @param status {@code .} impossible, {@code ..} not known; there is no value then
 */
record CrossTableCell(
        @Nullable Integer value,
        @Code(NoFigure.class) @Nullable String status) {

    static final CrossTableCell NOT_KNOWN = new CrossTableCell(null, "..");
    static final CrossTableCell IMPOSSIBLE = new CrossTableCell(null, ".");

    static CrossTableCell of(int value) {
        return new CrossTableCell(value, null);
    }
}
