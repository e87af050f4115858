package no.imdi.egnevalg.query.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A batch that fails again and again.
 *
 * @param since when it failed first; null where the log cannot be read
 * @param error class of what was thrown: its message may hold what no operator may read
 */
public record Failure(@Nullable Instant since, @Nullable String error) {}
