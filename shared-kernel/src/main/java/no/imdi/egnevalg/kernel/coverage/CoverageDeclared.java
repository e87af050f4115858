package no.imdi.egnevalg.kernel.coverage;

import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.serialization.Revision;

/**
 * An analyst declared the source of the figures of a span of years. For these years it overrides earlier declarations.
 */
@Revision("1")
public record CoverageDeclared(CoverageSpan span, Recorded recorded) {

    /** The only stream of declarations. They share it because they override each other. */
    public static final String STREAM = "coverage";

    public CoverageDeclared {
        Objects.requireNonNull(span);
        Objects.requireNonNull(recorded);
    }
}
