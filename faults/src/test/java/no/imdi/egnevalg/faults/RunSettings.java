package no.imdi.egnevalg.faults;

import java.security.SecureRandom;

/**
 * How a run goes.
 *
 * @param isLong whether all faults are driven, several times
 * @param seed of all chance in the run
 */
record RunSettings(boolean isLong, long seed) {

    /** Rounds of the long form. */
    static final int ROUNDS = 3;

    /** As the system properties say: {@code faults.form} and {@code faults.seed}. */
    static RunSettings given() {
        String seed = System.getProperty("faults.seed", "");
        return new RunSettings(
                "long".equals(System.getProperty("faults.form")),
                seed.isBlank() ? new SecureRandom().nextLong() : Long.parseLong(seed));
    }
}
