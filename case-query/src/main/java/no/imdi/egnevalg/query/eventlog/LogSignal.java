package no.imdi.egnevalg.query.eventlog;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Signals to the reader of the log that there may be new entries. A signal during a read is delivered afterwards. */
@Component
class LogSignal {

    private final Semaphore given = new Semaphore(0);

    void give() {
        given.release();
    }

    void await(Duration atMost) throws InterruptedException {
        if (given.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            given.drainPermits();
        }
    }
}
