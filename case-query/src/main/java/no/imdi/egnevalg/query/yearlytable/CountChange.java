package no.imdi.egnevalg.query.yearlytable;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalYear;

/** A change that an event makes in a counter document. */
sealed interface CountChange {

    /** Position of the event in the log. */
    long globalIndex();

    /** The service and year of the document. */
    ServiceYear key();

    /** The day of registration in Europe/Oslo. Figures as of this day or a later one include the change. */
    LocalDate registeredOn();

    /**
     * A case starts or stops counting under a category.
     *
     * @param cases 1 or -1
     */
    record CaseCounted(long globalIndex, ServiceYear key, LocalDate registeredOn, Category category, int cases)
            implements CountChange {}

    /** Printed counts of the year were imported. */
    record HistoricalCountsTakenOver(
            long globalIndex, ServiceYear key, LocalDate registeredOn, String importId, HistoricalYear counts)
            implements CountChange {}

    /** An import of printed counts of the year was withdrawn. */
    record HistoricalCountsTakenBack(long globalIndex, ServiceYear key, LocalDate registeredOn, String importId)
            implements CountChange {}
}
