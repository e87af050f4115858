package no.imdi.egnevalg.query.yearlytable;

import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.query.http.NoFigure;
import no.imdi.egnevalg.query.measures.Change;
import org.jspecify.annotations.Nullable;

/**
 * The total of a year: the sum of the cells and what is uncategorised.
 *
 * @param value newly registered cases, distinct persons or open cases; left out where they are not known
 * @param status why there is no value, with the symbols of {@link Cell}
 * @param source the source of the year's figures
 * @param printedTotal the total in the report; left out where none was printed
 * @param uncategorised the printed total minus the printed rows, negative where the rows add up to more; left out where
 *     they agree
 * @param change change of newly registered cases from the year before; left out where either year is not known or has
 *     not ended
 */
record Total(
        @Nullable Integer value,
        @Code(NoFigure.class) @Nullable String status,
        CoverageSource source,
        @Nullable Integer printedTotal,
        @Nullable Integer uncategorised,
        @Nullable Change change) {

    static Total measured(@Nullable Integer value, @Nullable String status, CoverageSource source) {
        return new Total(value, status, source, null, null, null);
    }
}
