package no.imdi.egnevalg.local.demo;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/** Generates the days on which cases are opened and registered. */
final class CaseDates {

    private final int year;
    private final QuotaSampler<Month> months;
    private final QuotaSampler<ServiceQuotas.Delay> delays;
    private final WorkingDays workingDays = WorkingDays.read();
    private final Random random;

    CaseDates(int year, QuotaSampler<Month> months, QuotaSampler<ServiceQuotas.Delay> delays, Random random) {
        this.year = year;
        this.months = months;
        this.delays = delays;
        this.random = random;
    }

    /** A working day in the next month of the quota. */
    LocalDate openedOn() {
        List<LocalDate> days = workingDays.of(YearMonth.of(year, months.draw()));
        return days.get(random.nextInt(days.size()));
    }

    /** The last working day within the next delay of the quota; for a case of December it may be in the new year. */
    LocalDate registeredOn(LocalDate openedOn) {
        ServiceQuotas.Delay delay = delays.draw();
        int days = delay.minDays() + random.nextInt(delay.maxDays() - delay.minDays() + 1);
        return workingDays.onOrBefore(openedOn.plusDays(days));
    }

    boolean usedUp() {
        return months.usedUp() && delays.usedUp();
    }
}
