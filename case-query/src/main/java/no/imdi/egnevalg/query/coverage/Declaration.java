package no.imdi.egnevalg.query.coverage;

import java.time.Instant;
import no.imdi.egnevalg.kernel.coverage.CoverageSpan;
import org.jspecify.annotations.Nullable;

/**
 * A declared span, or a span of the initial coverage.
 *
 * @param version sequence number of the declaration; -1 for initial coverage
 * @param declaredBy pseudonymous id of the analyst; null for initial coverage
 * @param declaredAt null for initial coverage
 */
record Declaration(
        long version,
        CoverageSpan span,
        @Nullable String declaredBy,
        @Nullable Instant declaredAt) {

    static final long FROM_THE_START = -1;

    static Declaration seeded(CoverageSpan span) {
        return new Declaration(FROM_THE_START, span, null, null);
    }
}
