package no.imdi.egnevalg.query.measures;

import java.util.Map;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;

/** A measure of the register's cases by service, year and category, beside the newly registered ones. */
public interface YearlyMeasure {

    /**
     * The counts of one year.
     *
     * @param byCategory categories without any are missing
     * @param total of its own: it need not be the sum of the categories
     */
    record Counts(Map<Category, Integer> byCategory, int total) {}

    /** Its name in requests. */
    String name();

    /** What is counted in each of the years that have begun; years without any may be missing. */
    Map<Integer, Counts> of(AdviserService service, int from, int to);

    /** The index in the event log up to which the counts contain everything. */
    long position();
}
