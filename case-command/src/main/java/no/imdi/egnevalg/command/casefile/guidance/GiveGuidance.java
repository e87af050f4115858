package no.imdi.egnevalg.command.casefile.guidance;

import java.time.LocalDate;
import java.util.List;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.GuidanceChannel;
import no.imdi.egnevalg.kernel.codelist.GuidanceParty;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Records guidance given in a case.
 *
 * @param seenVersion the version of the case that the author has seen
 * @param with the parties who took part
 */
public record GiveGuidance(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        LocalDate on,
        GuidanceChannel channel,
        List<GuidanceParty> with,
        Recorded recorded)
        implements CaseCommand {}
