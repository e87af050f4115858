package no.imdi.egnevalg.query.caseload;

import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.query.coverage.CoveredYears;
import org.jspecify.annotations.Nullable;

/**
 * How many cases are open, or the reason why that is not known.
 *
 * @param status {@code .} the service did not exist, {@code ..} the register was not in use; left out where there is a value
 */
record OpenFigure(@Nullable Integer value, @Nullable String status) {

    static OpenFigure of(int value) {
        return new OpenFigure(value, null);
    }

    static OpenFigure unknown(String status) {
        return new OpenFigure(null, status);
    }

    /** The sum of services. It is not known where one of them is not; one that did not exist adds nothing. */
    static OpenFigure sum(List<OpenFigure> services) {
        if (services.stream().anyMatch(each -> CoveredYears.NOT_KNOWN.equals(each.status()))) {
            return unknown(CoveredYears.NOT_KNOWN);
        }
        List<Integer> values = services.stream()
                .map(OpenFigure::value)
                .filter(Objects::nonNull)
                .toList();
        return values.isEmpty()
                ? unknown(CoveredYears.NOT_IN_USE)
                : of(values.stream().mapToInt(Integer::intValue).sum());
    }
}
