package no.imdi.egnevalg.query.movements;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.query.http.Parameters;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.http.YearSpan;
import org.jspecify.annotations.Nullable;

/** Reads the requested periods: a year or a span of days, undivided or divided into shorter periods. */
final class Periods {

    private static final int MOST = 400;

    private Periods() {}

    /** The length of each period. The first and the last may be shorter. */
    enum Length {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Length(int months) {
            this.months = months;
        }

        private LocalDate end(LocalDate day) {
            int last = Math.ceilDiv(day.getMonthValue(), months) * months;
            return YearMonth.of(day.getYear(), last).atEndOfMonth();
        }
    }

    /** Returns the periods in order, without gaps, and at least one. Days after today are left out. */
    static List<Period> read(
            @Nullable String year, @Nullable String from, @Nullable String to, @Nullable String every, Today today) {
        Length length = Parameters.choice("every", every, Length.class);
        Period whole = year == null ? days(from, to, today) : year(year, from, to, today);
        return length == null ? List.of(whole) : divided(whole, length);
    }

    private static Period days(@Nullable String from, @Nullable String to, Today today) {
        LocalDate first = Parameters.required("from", today.orBefore("from", from));
        LocalDate last = today.orBeforeOrToday("to", to);
        if (last.isBefore(first)) {
            throw Parameters.wrong("to", "span-reversed", "The last day is not before the first.");
        }
        return new Period(first, last);
    }

    private static Period year(String year, @Nullable String from, @Nullable String to, Today today) {
        LocalDate first = LocalDate.of(YearSpan.read(year, from, to).from(), 1, 1);
        LocalDate now = today.date();
        if (first.isAfter(now)) {
            throw Parameters.wrong("year", "as-of-in-future", "What will be then is not known.");
        }
        LocalDate last = first.withDayOfYear(first.lengthOfYear());
        return new Period(first, last.isAfter(now) ? now : last);
    }

    private static List<Period> divided(Period whole, Length length) {
        List<Period> periods = new ArrayList<>();
        LocalDate begin = whole.from();
        while (!begin.isAfter(whole.to())) {
            if (periods.size() == MOST) {
                throw Parameters.wrong("from", "span-too-long", "There are at most " + MOST + " periods.");
            }
            Period part = part(begin, whole, length);
            periods.add(part);
            begin = part.to().plusDays(1);
        }
        return periods;
    }

    private static Period part(LocalDate from, Period whole, Length length) {
        LocalDate end = length.end(from);
        return new Period(from, end.isAfter(whole.to()) ? whole.to() : end);
    }
}
