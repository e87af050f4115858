package no.imdi.egnevalg.query.caseload;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.query.http.NoFigure;
import org.jspecify.annotations.Nullable;

/**
 * How many cases are open, or the reason why that is not known.
 *
 * @param status {@code .} the service did not exist, {@code ..} the register was not in use; left out where there is a
 *     value
 */
record OpenFigure(
        @Nullable Integer value,
        @Code(NoFigure.class) @Nullable String status) {

    static OpenFigure of(int value) {
        return new OpenFigure(value, null);
    }

    static OpenFigure unknown(String status) {
        return new OpenFigure(null, status);
    }

    /**
     * The sum of services.
     *
     * @param status why there is none; null where there is
     */
    static OpenFigure sum(List<OpenFigure> services, @Nullable String status) {
        return status == null
                ? of(services.stream()
                        .flatMap(each -> Stream.ofNullable(each.value()))
                        .mapToInt(Integer::intValue)
                        .sum())
                : unknown(status);
    }
}
