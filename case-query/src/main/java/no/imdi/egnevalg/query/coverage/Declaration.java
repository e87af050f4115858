package no.imdi.egnevalg.query.coverage;

import java.time.Instant;
import no.imdi.egnevalg.kernel.coverage.CoverageSpan;
import org.jspecify.annotations.Nullable;

/**
 * A span that somebody has declared, or that holds from the start.
 *
 * @param version its place in the stream of declarations; -1 from the start
 * @param declaredBy pseudonymous id of the analyst; null from the start
 * @param declaredAt null from the start
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
