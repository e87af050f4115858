package no.imdi.egnevalg.local;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The system clock, but for requests that load the demo data the day they play on. */
final class StagedClock extends Clock {

    private final Stage stage;

    StagedClock(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Instant instant() {
        return stage.now();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
