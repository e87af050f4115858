package no.imdi.egnevalg.kernel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.GuidanceChannel;
import no.imdi.egnevalg.kernel.codelist.GuidanceParty;
import org.axonframework.serialization.Revision;

/**
 * Guidance was given in the case.
 *
 * @param with the parties who took part, in the order of the code list, at least one
 */
@Revision("1")
public record GuidanceGiven(
        String caseId, LocalDate on, GuidanceChannel channel, List<GuidanceParty> with, Recorded recorded)
        implements CaseFileEvent {
    public GuidanceGiven {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(channel);
        with = with.stream().distinct().sorted().toList();
        Objects.requireNonNull(recorded);
    }
}
