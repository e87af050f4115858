package no.imdi.egnevalg.query.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Writes years as spans: 2009–2011, 2013. */
final class YearSpans {

    private YearSpans() {}

    /** Returns the years from first to last that belong; empty where none does. */
    static String of(int first, int last, IntPredicate belongs) {
        List<String> spans = new ArrayList<>();
        int year = first;
        while (year <= last) {
            int from = year;
            while (year <= last && belongs.test(year)) {
                year++;
            }
            if (year > from) {
                spans.add(year - 1 == from ? Integer.toString(from) : from + "–" + (year - 1));
            }
            year++;
        }
        return String.join(", ", spans);
    }
}
