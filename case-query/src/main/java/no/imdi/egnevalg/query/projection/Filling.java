package no.imdi.egnevalg.query.projection;

/**
 * How far a view has come that is being filled.
 *
 * @param reached the index in the log up to which it contains everything
 * @param until where the log ended when somebody looked; 0 where nobody has yet
 */
public record Filling(long reached, long until) {

    /** The share it has of what it must have before it answers, from 0 to 1. */
    public double share() {
        return until == 0 ? 0 : Math.min(1, reached / (double) until);
    }
}
