package no.imdi.egnevalg.kernel.coverage;

import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.serialization.Revision;

/**
 * An analyst has declared what the figures of a span of years come from. For these years it overrides what was declared
 * before.
 */
@Revision("1")
public record CoverageDeclared(CoverageSpan span, Recorded recorded) {

    /** All declarations are one stream: they override each other. */
    public static final String STREAM = "coverage";

    public CoverageDeclared {
        Objects.requireNonNull(span);
        Objects.requireNonNull(recorded);
    }
}
