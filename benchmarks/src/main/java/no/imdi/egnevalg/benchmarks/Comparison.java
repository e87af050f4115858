package no.imdi.egnevalg.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Two ways of doing the same, measured in turns. Machines are noisy: the two halves of a round are neighbours in time,
 * so their ratio says more than the figures.
 *
 * @param ours median of our side
 * @param other median of the other side
 * @param ratio median of the rounds' ratios, ours to the other
 * @param lowest ratio of any round
 * @param highest ratio of any round
 */
record Comparison(double ours, double other, double ratio, double lowest, double highest) {

    /** One side of one round. */
    @FunctionalInterface
    interface Side {
        double measure() throws Exception;
    }

    /** Measures in as many rounds as given; every second round begins with the other side. */
    static Comparison inRounds(int rounds, Side ours, Side other) throws Exception {
        List<Double> oursEach = new ArrayList<>();
        List<Double> otherEach = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            if (round % 2 == 0) {
                oursEach.add(ours.measure());
                otherEach.add(other.measure());
            } else {
                otherEach.add(other.measure());
                oursEach.add(ours.measure());
            }
            ratios.add(oursEach.getLast() / otherEach.getLast());
            System.out.printf(
                    "  round %d: %,.2f beside %,.2f, ratio %.2f%n",
                    round + 1, oursEach.getLast(), otherEach.getLast(), ratios.getLast());
        }
        ratios.sort(null);
        return new Comparison(median(oursEach), median(otherEach), median(ratios), ratios.getFirst(), ratios.getLast());
    }

    static double median(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
