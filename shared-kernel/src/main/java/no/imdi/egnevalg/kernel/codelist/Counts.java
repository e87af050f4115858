package no.imdi.egnevalg.kernel.codelist;

/** Limits counts, so that their sums stay far below the maximum of an {@code int}. */
public final class Counts {

    private static final int MOST = 1_000_000;

    private Counts() {}

    /** Fails with an {@link IllegalArgumentException} where the count is negative or implausibly high. */
    public static int require(int count) {
        if (!isPossible(count)) {
            throw new IllegalArgumentException("Not a count from 0 to " + MOST);
        }
        return count;
    }

    /** True for the counts that {@link #require} accepts. */
    public static boolean isPossible(int count) {
        return count >= 0 && count <= MOST;
    }
}
