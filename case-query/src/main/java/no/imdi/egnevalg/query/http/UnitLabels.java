package no.imdi.egnevalg.query.http;

import org.jspecify.annotations.Nullable;

/**
 * The labels of a unit.
 *
 * @param region left out where the unit has none
 * @param posting left out where the unit has none
 */
public record UnitLabels(
        CodeLabel service,
        @Nullable CodeLabel region,
        @Nullable CodeLabel posting) {}
