package no.imdi.egnevalg.query.historicalcounts;

import java.util.List;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import org.jspecify.annotations.Nullable;

/**
 * An import of printed counts.
 *
 * @param withdrawn null while it is not withdrawn
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
     * The imported counts of one year.
     *
     * @param total the printed total; where none was printed, the sum of the rows
     */
    record Year(int year, int total, boolean hasRows) {}

    /**
     * When and by whom the import was made or withdrawn.
     *
     * @param at UTC
     * @param byRole null where the role is not known
     */
    record Made(String at, @Nullable String byRole) {}

    boolean stands() {
        return withdrawn == null;
    }

    boolean holds(int year) {
        return years.stream().anyMatch(held -> held.year() == year);
    }
}
