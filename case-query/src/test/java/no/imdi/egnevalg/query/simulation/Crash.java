package no.imdi.egnevalg.query.simulation;

/** The process dies here. */
final class Crash extends RuntimeException {

    Crash() {
        super("Crashed at random", null, false, false);
    }
}
