package no.imdi.egnevalg.command.casefile.concerns;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.ConcernKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Flags a concern that has to be dealt with by a given day.
 *
 * @param seenVersion the version of the case that the author has seen
 * @param concernId identifier of the concern
 * @param dueOn the day by which the concern has to be dealt with
 * @param owner the unit that is responsible; null for the unit that owns the case
 */
public record FlagConcern(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        String concernId,
        LocalDate on,
        ConcernKind kind,
        LocalDate dueOn,
        @Nullable Unit owner,
        Recorded recorded)
        implements CaseCommand {}
