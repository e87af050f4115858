package no.imdi.egnevalg.http.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * What is left to each of many callers. It never holds more than a set number of them: the idle are forgotten when
 * there is nothing left to remember, and when it is full, those who come often stay and those seen once give way.
 */
final class Limits {

    static final int CALLERS = 10_000;

    private final Cache<String, Bucket> buckets;
    private final Bandwidth bandwidth;
    private final TimeMeter meter;

    Limits(Allowance allowance, MonotonicTime time) {
        this.bandwidth = allowance.bandwidth();
        this.meter = new Meter(time);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(CALLERS)
                .expireAfterAccess(allowance.untilFull())
                .ticker(time::nanos)
                .executor(Runnable::run)
                .build();
    }

    /**
     * Takes one request off the caller's allowance, and gives the wait if there is none. What is not served costs
     * nothing.
     */
    Wait take(String caller) {
        return Wait.ofNanos(bucketOf(caller).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** How many callers it remembers. */
    long callers() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket bucketOf(String caller) {
        return buckets.get(
                caller,
                _ -> Bucket.builder()
                        .addLimit(bandwidth)
                        .withCustomTimePrecision(meter)
                        .build());
    }

    private record Meter(MonotonicTime time) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return time.nanos();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
