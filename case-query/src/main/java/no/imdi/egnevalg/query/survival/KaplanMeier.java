package no.imdi.egnevalg.query.survival;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Quartiles of times of which some are only known to be longer than they could be watched (censored).
 *
 * <p>The product-limit estimate of Kaplan and Meier (Nonparametric Estimation from Incomplete Observations, Journal of
 * the American Statistical Association 53, 1958, 457-481): {@code S(t) = product over t_i <= t of (1 - d_i / n_i)},
 * with {@code d_i} cases that ended after {@code t_i} days, and {@code n_i} that had lasted so long, those censored on
 * that day among them. The quantile of a share {@code p} is the smallest {@code t} with {@code S(t) <= 1 - p}; where
 * nothing is censored, that is the nearest rank. It is told only where at least that share of the cases has ended, so
 * it rests on what was seen, never on the few who were watched longest. Otherwise the answer is the greatest number of
 * days of which more than the rest are known to have lasted longer. The estimate takes it that who is censored, by a
 * closure or an erasure too, would have gone on like others.
 *
 * <p>Fractions are exact.
 */
final class KaplanMeier {

    private final NavigableMap<Integer, Integer> ended;
    private final NavigableMap<Integer, Integer> notEnded;
    private final int endedCases;
    private final int cases;

    /** Cases by whole days: those that ended after so many, and those last seen after so many that had not ended. */
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
     * A case that ended after some days lasted more than one day less; one that has not ended lasts more than it has.
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
