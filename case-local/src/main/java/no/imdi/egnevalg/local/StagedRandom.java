package no.imdi.egnevalg.local;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;

/** A secure generator, but while the demo data is loaded a seeded one: the same case numbers every time. */
final class StagedRandom implements RandomGenerator {

    private final RandomGenerator secure = new SecureRandom();
    private final AtomicReference<RandomGenerator> current = new AtomicReference<>(secure);

    void stage(RandomGenerator seeded) {
        current.set(seeded);
    }

    void backToSecure() {
        current.set(secure);
    }

    @Override
    public long nextLong() {
        return current.get().nextLong();
    }
}
