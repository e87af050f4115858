package no.imdi.egnevalg.query.crosstables;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number, or the symbol that stands for it.
 *
 * @param status {@code .} there can be none, {@code ..} not known; then there is no value
 */
record CrossTableCell(@Nullable Integer value, @Nullable String status) {

    static final CrossTableCell NOT_KNOWN = new CrossTableCell(null, "..");
    static final CrossTableCell IMPOSSIBLE = new CrossTableCell(null, ".");

    static CrossTableCell of(int value) {
        return new CrossTableCell(value, null);
    }

    /** The sum of what is known; a symbol where nothing is. */
    static CrossTableCell total(Collection<CrossTableCell> cells) {
        if (cells.stream().anyMatch(cell -> cell.value() != null)) {
            return of(cells.stream()
                    .map(CrossTableCell::value)
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .sum());
        }
        return cells.contains(NOT_KNOWN) ? NOT_KNOWN : IMPOSSIBLE;
    }
}
