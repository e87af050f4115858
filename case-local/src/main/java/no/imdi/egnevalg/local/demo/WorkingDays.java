package no.imdi.egnevalg.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The days on which the services work: Monday to Friday, without Norwegian public holidays. */
record WorkingDays(Set<LocalDate> publicHolidays) {

    static WorkingDays read() {
        return DemoResources.read("public-holidays.json", WorkingDays.class);
    }

    List<LocalDate> of(YearMonth month) {
        LocalDate next = month.plusMonths(1).atDay(1);
        return month.atDay(1).datesUntil(next).filter(this::isWorkingDay).toList();
    }

    LocalDate onOrBefore(LocalDate day) {
        return Stream.iterate(day, later -> later.minusDays(1))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    LocalDate onOrAfter(LocalDate day) {
        return Stream.iterate(day, earlier -> earlier.plusDays(1))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !publicHolidays.contains(day);
    }
}
