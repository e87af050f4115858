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
 * Something has to be looked after until a day.
 *
 * @param seenVersion the version of the case the author has seen
 * @param concernId identifier of the concern
 * @param dueOn by when
 * @param owner where it is looked after; null where the case is worked on
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
