package no.imdi.egnevalg.command.casefile.risk;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Assesses the risk in a case.
 *
 * @param seenVersion the version of the case that the author has seen
 * @param nextAssessmentOn the day of the next assessment; null where none is planned
 */
public record AssessRisk(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        LocalDate on,
        RiskLevel level,
        @Nullable LocalDate nextAssessmentOn,
        Recorded recorded)
        implements CaseCommand {}
