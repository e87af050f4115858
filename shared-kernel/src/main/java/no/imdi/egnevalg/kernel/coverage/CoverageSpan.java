package no.imdi.egnevalg.kernel.coverage;

import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import org.jspecify.annotations.Nullable;

/**
 * The source of the figures of a span of years.
 *
 * @param service null where the subject belongs to no service
 * @param from first year, inclusive
 * @param to last year, inclusive; null where the span is open-ended
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

    /** True where the span covers this subject, service and year. */
    public boolean covers(CoverageSubject asked, @Nullable AdviserService askedService, int year) {
        return subject == asked && service == askedService && from <= year && (to == null || year <= to);
    }
}
