package no.imdi.egnevalg.query.caseload;

import java.util.List;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.query.http.NoFigure;
import org.jspecify.annotations.Nullable;

/**
 * The open cases at the end of a day.
 *
 * @param ages the age bands, in the order of the numbers in {@code byAge}
 * @param total open cases of all requested services; left out where one of them is not known
 * @param status why there is no total, with the same symbols as for a service
 * @param position index in the event log up to which the figures are complete
 */
record CaseloadView(
        String asOf,
        List<Age> ages,
        List<OfService> services,
        @Nullable Integer total,
        @Code(NoFigure.class) @Nullable String status,
        List<String> footnotes,
        long position) {

    /**
     * An age band.
     *
     * @param fromDays the fewest open days of a case in the band
     */
    record Age(String age, String label, int fromDays) {}

    /**
     * One service's open cases, or the reason why they are not known.
     *
     * @param status {@code .} the service did not exist, {@code ..} the register was not in use in the year of the
     *     date; the figures are left out then
     */
    record OfService(
            String service,
            String label,
            @Code(NoFigure.class) @Nullable String status,
            @Nullable List<Row> rows,
            @Nullable Integer open,
            @Nullable List<Integer> byAge) {}

    /** One category. */
    record Row(String category, String label, int open, List<Integer> byAge) {}
}
