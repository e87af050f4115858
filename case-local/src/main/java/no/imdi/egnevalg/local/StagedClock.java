package no.imdi.egnevalg.local;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The system clock, but while the demo data is loaded the day it plays on: figures as of a date need a past to show. */
final class StagedClock extends Clock {

    private final Clock system = Clock.systemUTC();
    private final AtomicReference<Optional<Instant>> staged = new AtomicReference<>(Optional.empty());

    void stage(Instant instant) {
        staged.set(Optional.of(instant));
    }

    void backToPresent() {
        staged.set(Optional.empty());
    }

    @Override
    public Instant instant() {
        return staged.get().orElseGet(system::instant);
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
