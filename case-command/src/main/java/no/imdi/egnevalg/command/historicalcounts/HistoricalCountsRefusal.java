package no.imdi.egnevalg.command.historicalcounts;

import no.imdi.egnevalg.command.decision.Reason;

/** The reasons to refuse historical counts. A printed total greater than the sum of its rows is not one of them. */
public sealed interface HistoricalCountsRefusal extends Reason {

    /** The table has a year twice. */
    record YearRepeated(int index) implements HistoricalCountsRefusal {
        @Override
        public String type() {
            return "year-repeated";
        }

        @Override
        public String pointer() {
            return "/years/" + index;
        }

        @Override
        public String detail() {
            return "Each year stands in the table once.";
        }
    }

    /** The service did not exist in that year. */
    record YearBeforeService(int index) implements HistoricalCountsRefusal {
        @Override
        public String type() {
            return "year-before-service";
        }

        @Override
        public String pointer() {
            return "/years/" + index;
        }

        @Override
        public String detail() {
            return "The service did not exist in this year.";
        }
    }

    /**
     * The rows add up to more than the printed total. The total may include cases that no row counts, but not the other
     * way round.
     */
    record RowsExceedTotal(int index) implements HistoricalCountsRefusal {
        @Override
        public String type() {
            return "rows-exceed-total";
        }

        @Override
        public String pointer() {
            return "/printedTotals/" + index;
        }

        @Override
        public String detail() {
            return "The rows of this year add up to more than its printed total.";
        }
    }

    /** The import has already been withdrawn. */
    record AlreadyWithdrawn() implements HistoricalCountsRefusal {
        @Override
        public String type() {
            return "import-withdrawn";
        }

        @Override
        public String pointer() {
            return "";
        }

        @Override
        public String detail() {
            return "The import has been withdrawn already.";
        }

        @Override
        public boolean liesInState() {
            return true;
        }
    }

    /** The year has not ended, or lies before 1990, the first year with printed counts. */
    record YearNotHistorical(int index) implements HistoricalCountsRefusal {
        @Override
        public String type() {
            return "year-not-historical";
        }

        @Override
        public String pointer() {
            return "/years/" + index;
        }

        @Override
        public String detail() {
            return "Historical counts are of years from 1990 that have ended.";
        }
    }
}
