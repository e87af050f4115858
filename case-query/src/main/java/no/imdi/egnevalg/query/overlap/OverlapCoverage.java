package no.imdi.egnevalg.query.overlap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.query.coverage.CoveredYears;
import org.jspecify.annotations.Nullable;

/**
 * Tells which services have figures. Where all years are requested, every service has the figures of the register.
 *
 * @param statuses the symbols for the services without figures
 */
record OverlapCoverage(Map<AdviserService, String> statuses) {

    static OverlapCoverage of(CoveredYears covered, @Nullable Integer year) {
        Map<AdviserService, String> statuses = new HashMap<>();
        for (AdviserService service : AdviserService.values()) {
            String status = year == null ? null : covered.status(CoverageSubject.CASES, service, year);
            if (status != null) {
                statuses.put(service, status);
            }
        }
        return new OverlapCoverage(statuses);
    }

    @Nullable
    String of(AdviserService service) {
        return statuses.get(service);
    }

    /** Where both symbols apply, "does not exist" takes precedence over "not known". */
    @Nullable
    String ofPair(AdviserService one, AdviserService other) {
        Set<String> either = Stream.of(one, other)
                .map(statuses::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return either.contains(CoveredYears.NOT_IN_USE) ? CoveredYears.NOT_IN_USE : known(either);
    }

    private static @Nullable String known(Collection<String> statuses) {
        return statuses.contains(CoveredYears.NOT_KNOWN) ? CoveredYears.NOT_KNOWN : null;
    }
}
