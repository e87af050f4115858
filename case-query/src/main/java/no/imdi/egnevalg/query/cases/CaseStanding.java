package no.imdi.egnevalg.query.cases;

import java.time.Instant;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * The values by which a case is sorted, at one version of the case.
 *
 * @param openedOn YYYY-MM-DD
 * @param risk null before the first assessment
 */
record CaseStanding(
        String openedOn,
        Instant registeredAt,
        Instant changedAt,
        @Nullable RiskLevel risk) {}
