package no.imdi.egnevalg.kernel.coverage;

import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of a span of years come from.
 *
 * @param service null for what belongs to no service
 * @param from first year, inclusive
 * @param to last year, inclusive; null while it lasts
 */
public record CoverageSpan(
        CoverageSubject subject,
        @Nullable AdviserService service,
        int from,
        @Nullable Integer to,
        CoverageSource source) {

    public CoverageSpan {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(source);
    }

    /** Whether it tells of the year of this subject and service. */
    public boolean covers(CoverageSubject asked, @Nullable AdviserService askedService, int year) {
        return subject == asked && service == askedService && from <= year && (to == null || year <= to);
    }
}
