package no.imdi.egnevalg.http.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * What is left to each of many callers. It never holds more than a set number of them: the idle are forgotten when there is
 * nothing left to remember, and when it is full, those who come often stay and those seen once give way.
 */
final class Limits {

    static final int CALLERS = 10_000;

    /** Who went into debt is remembered for longer than the allowance needs to fill. */
    private static final Duration SILENCE = Duration.ofHours(1);

    private final Cache<String, Bucket> buckets;
    private final Bandwidth bandwidth;
    private final TimeMeter meter;

    Limits(Allowance allowance, MonotonicTime time) {
        this.bandwidth = allowance.bandwidth();
        this.meter = new Meter(time);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(CALLERS)
                .expireAfterAccess(longer(SILENCE, allowance.untilFull()))
                .ticker(time::nanos)
                .executor(Runnable::run)
                .build();
    }

    /** Takes one request off the caller's allowance, and gives the wait if there is none. */
    Wait take(String caller) {
        return Wait.ofNanos(bucketOf(caller).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** How long the caller would have to wait. A caller who is not known leaves no trace. */
    Wait look(String caller) {
        Bucket bucket = buckets.getIfPresent(caller);
        return bucket == null
                ? Wait.NONE
                : Wait.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** Takes one off even where there is none left: what was asked at the same time is paid for by a longer wait. */
    void charge(String caller) {
        bucketOf(caller).consumeIgnoringRateLimits(1);
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

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
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
