package no.imdi.egnevalg.query.caseload;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.query.http.NoFigure;
import org.jspecify.annotations.Nullable;

/**
 * The number of open cases, or the reason why it is not known.
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
     * Returns the sum over services.
     *
     * @param status why there is no sum; null where there is one
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
