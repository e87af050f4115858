package no.imdi.egnevalg.query.measures;

import java.util.Map;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import org.jspecify.annotations.Nullable;

/**
 * Newly registered cases of one service and year.
 *
 * @param cases a printed total takes precedence over the sum of printed rows; null where they are not known
 * @param status why they are not known; null where they are known
 * @param source the source of the figures
 * @param byCategory in the order of the table; categories without a figure are missing
 * @param uncategorised the printed total minus the printed rows; null where they agree, and in a year of the register
 * @param change the change from the year before; null where either year is not known or has not ended
 */
public record NewCasesOfYear(
        @Nullable Integer cases,
        @Nullable String status,
        CoverageSource source,
        Map<Category, Integer> byCategory,
        @Nullable Integer uncategorised,
        @Nullable Change change) {}
