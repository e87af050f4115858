package no.imdi.egnevalg.query.eventlog;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Tells the reader of the log that there may be more. What is said while it reads is heard afterwards. */
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
