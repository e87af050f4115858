package no.imdi.egnevalg.benchmarks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Spreads events evenly over three years, in their order. What falls on a weekend was registered on the Friday before.
 */
record RegistrationDays(int events) {

    static final LocalDate FIRST = LocalDate.of(2012, 1, 2);
    static final LocalDate LAST = LocalDate.of(2014, 12, 31);

    LocalDate of(int event) {
        long days = ChronoUnit.DAYS.between(FIRST, LAST) + 1;
        LocalDate day = FIRST.plusDays(event * days / events);
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? day.with(DayOfWeek.FRIDAY) : day;
    }
}
