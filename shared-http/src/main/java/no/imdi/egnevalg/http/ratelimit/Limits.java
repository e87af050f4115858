package no.imdi.egnevalg.http.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * The remaining requests of many callers. It holds a bounded number of callers. A caller whose allowance is full again
 * is forgotten. When it is full, frequent callers stay and rare ones are dropped.
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
     * Takes one request from the allowance of a caller, and returns the wait where none is left. A request that is not
     * served costs nothing.
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
