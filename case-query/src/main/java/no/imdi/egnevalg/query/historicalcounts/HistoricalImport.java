package no.imdi.egnevalg.query.historicalcounts;

import java.util.List;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import org.jspecify.annotations.Nullable;

/**
 * An import of printed counts.
 *
 * @param withdrawn null while it stands
 * @param version sequence number of its last event
 */
record HistoricalImport(
        String importId,
        AdviserService service,
        List<Year> years,
        Made made,
        @Nullable Made withdrawn,
        long version) {

    /**
     * What was taken over of one year.
     *
     * @param total as printed; where none was printed, the sum of the rows
     */
    record Year(int year, int total, boolean hasRows) {}

    /**
     * When and by whom.
     *
     * @param at moment, UTC
     * @param byRole null where the register cannot tell
     */
    record Made(String at, @Nullable String byRole) {}

    boolean stands() {
        return withdrawn == null;
    }

    boolean holds(int year) {
        return years.stream().anyMatch(held -> held.year() == year);
    }
}
