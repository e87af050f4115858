package no.imdi.egnevalg.faults;

import java.security.SecureRandom;

/**
 * How a run goes.
 *
 * @param isLong whether all faults are driven, several times
 * @param seed of all chance in the run
 * @param rounds of the long form
 */
record RunSettings(boolean isLong, long seed, int rounds) {

    /** As the system properties say: {@code faults.form}, {@code faults.seed} and {@code faults.rounds}. */
    static RunSettings given() {
        String seed = System.getProperty("faults.seed", "");
        return new RunSettings(
                "long".equals(System.getProperty("faults.form")),
                seed.isBlank() ? new SecureRandom().nextLong() : Long.parseLong(seed),
                Integer.getInteger("faults.rounds", 3));
    }
}
