package no.imdi.egnevalg.query.http;

import org.jspecify.annotations.Nullable;

/**
 * What a unit is called.
 *
 * @param region left out where the unit names none
 * @param posting left out where the unit has none
 */
public record UnitLabels(
        CodeLabel service,
        @Nullable CodeLabel region,
        @Nullable CodeLabel posting) {}
