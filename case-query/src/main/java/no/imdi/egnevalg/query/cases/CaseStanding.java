package no.imdi.egnevalg.query.cases;

import java.time.Instant;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * What cases are ordered by, as it was at one version of a case.
 *
 * @param openedOn YYYY-MM-DD
 * @param risk null before the first assessment
 */
record CaseStanding(
        String openedOn,
        Instant registeredAt,
        Instant changedAt,
        @Nullable RiskLevel risk) {}
