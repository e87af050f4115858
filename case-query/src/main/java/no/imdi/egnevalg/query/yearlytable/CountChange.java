package no.imdi.egnevalg.query.yearlytable;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalYear;

/** What one event changes in one counter document. */
sealed interface CountChange {

    /** Place of the event in the log. */
    long globalIndex();

    /** The document. */
    ServiceYear key();

    /** The day of registration, Europe/Oslo: from its end on, the change shows in figures as of a date. */
    LocalDate registeredOn();

    /**
     * A case begins or ceases to count under a category.
     *
     * @param cases 1 or -1
     */
    record CaseCounted(long globalIndex, ServiceYear key, LocalDate registeredOn, Category category, int cases)
            implements CountChange {}

    /** Printed counts of the year were taken over. */
    record HistoricalCountsTakenOver(
            long globalIndex, ServiceYear key, LocalDate registeredOn, String importId, HistoricalYear counts)
            implements CountChange {}

    /** An import of printed counts of the year was withdrawn. */
    record HistoricalCountsTakenBack(long globalIndex, ServiceYear key, LocalDate registeredOn, String importId)
            implements CountChange {}
}
