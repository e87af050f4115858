package no.imdi.egnevalg.local;

import java.util.random.RandomGenerator;

/** A secure generator, but for requests that load the demo data a seeded one: the same case numbers every time. */
final class StagedRandom implements RandomGenerator {

    private final Stage stage;

    StagedRandom(Stage stage) {
        this.stage = stage;
    }

    @Override
    public long nextLong() {
        return stage.random().nextLong();
    }
}
