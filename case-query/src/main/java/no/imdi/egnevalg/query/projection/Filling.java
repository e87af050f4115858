package no.imdi.egnevalg.query.projection;

/**
 * The progress of a view that is being filled.
 *
 * @param reached the global index up to which it contains everything
 * @param until the end of the log when it was last read; 0 before that
 */
public record Filling(long reached, long until) {

    /** Returns the filled share, from 0 to 1. */
    public double share() {
        return until == 0 ? 0 : Math.min(1, reached / (double) until);
    }
}
