package no.imdi.egnevalg.access.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to read. What is null is not looked at.
 *
 * @param from the first moment of the period
 * @param to the first moment after the period
 * @param action lasting name of what was asked for
 * @param before only entries at lower positions: the last position of the page before
 * @param limit how many at most, 1 to 200
 */
public record SearchCriteria(
        @Nullable String caseId,
        @Nullable String callerId,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String action,
        @Nullable AccessOutcome outcome,
        @Nullable Long before,
        int limit) {

    public static final int HIGHEST_LIMIT = 200;

    public SearchCriteria {
        if (limit < 1 || limit > HIGHEST_LIMIT) {
            throw new IllegalArgumentException("A page of the access log has 1 to " + HIGHEST_LIMIT + " entries");
        }
    }
}
