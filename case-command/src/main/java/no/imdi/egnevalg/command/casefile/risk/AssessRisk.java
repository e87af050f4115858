package no.imdi.egnevalg.command.casefile.risk;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * It was assessed how great the danger is.
 *
 * @param seenVersion the version of the case the author has seen
 * @param nextAssessmentOn when it is to be assessed again; null where that is not planned
 */
public record AssessRisk(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        LocalDate on,
        RiskLevel level,
        @Nullable LocalDate nextAssessmentOn,
        Recorded recorded)
        implements CaseCommand {}
