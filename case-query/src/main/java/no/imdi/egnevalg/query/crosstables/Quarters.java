package no.imdi.egnevalg.query.crosstables;

import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** Quarters of a year, written as 2012-Q1. */
final class Quarters {

    private Quarters() {}

    static String of(YearMonth month) {
        return month.getYear() + "-Q" + month.get(IsoFields.QUARTER_OF_YEAR);
    }

    static boolean isBegunBy(YearMonth month) {
        return firstMonth(of(month)).equals(month);
    }

    static YearMonth firstMonth(String quarter) {
        int number = Integer.parseInt(quarter.substring(quarter.length() - 1));
        return YearMonth.of(Integer.parseInt(quarter.substring(0, 4)), 3 * number - 2);
    }
}
