package no.imdi.egnevalg.http.ratelimit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BandwidthBuilder;
import java.time.Duration;

/**
 * How many requests one caller may send.
 *
 * @param perMinute requests that are added each minute, evenly
 * @param burst the most that can be saved up
 */
record Allowance(long perMinute, long burst) {

    Allowance {
        if (perMinute < 1 || burst < 1) {
            throw new IllegalArgumentException("A limit below one request lets nobody in");
        }
    }

    Bandwidth bandwidth() {
        return BandwidthBuilder.builder()
                .capacity(burst)
                .refillGreedy(perMinute, Duration.ofMinutes(1))
                .build();
    }

    /** After so much silence everything has been saved up again. */
    Duration untilFull() {
        return Duration.ofMinutes(1).multipliedBy(burst).dividedBy(perMinute);
    }
}
