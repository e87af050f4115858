package no.imdi.egnevalg.query.survival;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Quartiles told the plain way, day by day, from the list of all times. */
public final class PlainQuartiles {

    private final List<Integer> ended;
    private final List<Integer> censored;

    private PlainQuartiles(List<Integer> ended, List<Integer> censored) {
        this.ended = ended;
        this.censored = censored;
    }

    /** Of times that have ended, and of times that are only known to be longer. */
    public static Quartiles of(List<Integer> ended, List<Integer> censored) {
        PlainQuartiles plain = new PlainQuartiles(ended, censored);
        return new Quartiles(
                plain.cases(), ended.size(), censored.size(), plain.quartile(1), plain.quartile(2), plain.quartile(3));
    }

    private int cases() {
        return ended.size() + censored.size();
    }

    private @Nullable Quantile quartile(int quarters) {
        if (cases() == 0) {
            return null;
        }
        return 4 * ended.size() >= quarters * cases()
                ? Quantile.of(redistributed(quarters))
                : Quantile.moreThan(surely(quarters));
    }

    /** Efron (1967): who is censored leaves their weight, in equal parts, to those who last longer. */
    private int redistributed(int quarters) {
        int waiting = cases();
        double weight = 1.0 / waiting;
        double gone = 0;
        for (int day = 0; day <= longest(); day++) {
            int endedToday = Collections.frequency(ended, day);
            int censoredToday = Collections.frequency(censored, day);
            gone += endedToday * weight;
            if (endedToday > 0 && gone > quarters / 4.0 - 1e-9) {
                return day;
            }
            waiting -= endedToday + censoredToday;
            weight += waiting == 0 ? 0 : censoredToday * weight / waiting;
        }
        throw new AssertionError();
    }

    private int surely(int quarters) {
        int most = 0;
        for (int days = 0; days <= longest(); days++) {
            int than = days;
            long longer = ended.stream().filter(time -> time > than).count()
                    + censored.stream().filter(time -> time >= than).count();
            if (longer * 4 > (4L - quarters) * cases()) {
                most = days;
            }
        }
        return most;
    }

    private int longest() {
        return Stream.concat(ended.stream(), censored.stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
