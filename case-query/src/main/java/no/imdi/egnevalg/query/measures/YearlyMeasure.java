package no.imdi.egnevalg.query.measures;

import java.util.Map;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;

/** A measure of the register's cases by service, year and category, other than newly registered cases. */
public interface YearlyMeasure {

    /**
     * The counts of one year.
     *
     * @param byCategory categories without a count are missing
     * @param total need not equal the sum of the categories
     */
    record Counts(Map<Category, Integer> byCategory, int total) {}

    /** The name of the measure in requests. */
    String name();

    /** Returns the counts of each year that has begun. Years without counts may be missing. */
    Map<Integer, Counts> of(AdviserService service, int from, int to);

    /** The index in the event log up to which the counts are complete. */
    long position();
}
