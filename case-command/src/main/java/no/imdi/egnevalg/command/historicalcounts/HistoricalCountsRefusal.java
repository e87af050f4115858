package no.imdi.egnevalg.command.historicalcounts;

import no.imdi.egnevalg.command.decision.Reason;

/** Every reason why historical counts are refused. A printed total that its rows do not add up to is none of them. */
public sealed interface HistoricalCountsRefusal extends Reason {

    /** A year stands there twice. */
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

    /** The service had not been set up in that year. */
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

    /** A total can hold cases that no row tells of, but a row no cases that the total lacks. */
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

    /** It was withdrawn before. */
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

    /** A year that has not ended has no yearly counts yet, and none was printed before 1990. */
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
