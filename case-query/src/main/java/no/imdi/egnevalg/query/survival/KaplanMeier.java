package no.imdi.egnevalg.query.survival;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Quartiles of durations, some of which are censored: they are only known to be longer than they were observed.
 *
 * <p>The product-limit estimate of Kaplan and Meier (Nonparametric Estimation from Incomplete Observations, Journal of
 * the American Statistical Association 53, 1958, 457-481) is {@code S(t) = product over t_i <= t of (1 - d_i / n_i)}.
 * Here {@code d_i} is the number of cases that ended after {@code t_i} days, and {@code n_i} the number of cases that
 * lasted at least that long, including those censored on that day. The quantile of a share {@code p} is the smallest
 * {@code t} with {@code S(t) <= 1 - p}; without censoring, that is the nearest rank. It is only given where at least
 * that share of the cases has ended, so that it does not rest on the few cases that were observed longest. Otherwise
 * the result is the greatest number of days that more than the remaining cases are known to have exceeded. The estimate
 * assumes that censored cases, including those censored by a closure or an erasure, would have continued like the
 * others.
 *
 * <p>Fractions are exact.
 */
final class KaplanMeier {

    private final NavigableMap<Integer, Integer> ended;
    private final NavigableMap<Integer, Integer> notEnded;
    private final int endedCases;
    private final int cases;

    /**
     * Takes the number of cases by whole days: cases that ended after this many days, and cases that had not ended when
     * last observed after this many days.
     */
    KaplanMeier(NavigableMap<Integer, Integer> ended, NavigableMap<Integer, Integer> notEnded) {
        this.ended = ended;
        this.notEnded = notEnded;
        this.endedCases = sum(ended.values());
        this.cases = endedCases + sum(notEnded.values());
    }

    Quartiles quartiles() {
        return new Quartiles(cases, endedCases, cases - endedCases, quartile(1), quartile(2), quartile(3));
    }

    private @Nullable Quantile quartile(int quarters) {
        if (cases == 0) {
            return null;
        }
        return 4L * endedCases >= (long) quarters * cases
                ? Quantile.of(estimate(quarters))
                : Quantile.moreThan(certain(quarters));
    }

    private int estimate(int quarters) {
        BigInteger stay = BigInteger.ONE;
        BigInteger all = BigInteger.ONE;
        for (Map.Entry<Integer, Integer> end : ended.entrySet()) {
            int atRisk = lastedTo(end.getKey());
            stay = stay.multiply(BigInteger.valueOf((long) atRisk - end.getValue()));
            all = all.multiply(BigInteger.valueOf(atRisk));
            if (isAtMost(stay, all, 4 - quarters)) {
                return end.getKey();
            }
        }
        throw new IllegalStateException("The estimate falls at least as far as the cases that have ended");
    }

    private static boolean isAtMost(BigInteger numerator, BigInteger denominator, int quarters) {
        return numerator.shiftLeft(2).compareTo(denominator.multiply(BigInteger.valueOf(quarters))) <= 0;
    }

    private int lastedTo(int days) {
        return sum(ended.tailMap(days, true).values())
                + sum(notEnded.tailMap(days, true).values());
    }

    /**
     * A case that ended after some days lasted longer than one day less. A case that has not ended lasts longer than
     * its days so far.
     */
    private int certain(int quarters) {
        TreeMap<Integer, Integer> longerThan = new TreeMap<>(notEnded);
        ended.forEach((days, times) -> longerThan.merge(days - 1, times, Integer::sum));
        long longer = 0;
        for (Map.Entry<Integer, Integer> bound : longerThan.descendingMap().entrySet()) {
            longer += bound.getValue();
            if (4 * longer > (long) (4 - quarters) * cases) {
                return bound.getKey();
            }
        }
        throw new IllegalStateException("Fewer than the share have ended");
    }

    private static int sum(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
