package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.UnlinkReason;
import org.axonframework.serialization.Revision;

/** A link between two cases was removed. The streams of both cases have the event. */
@Revision("1")
public record CaseFilesUnlinked(String caseId, String unlinkedCaseId, UnlinkReason reason, Recorded recorded)
        implements CaseFileEvent {
    public CaseFilesUnlinked {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(unlinkedCaseId);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(recorded);
    }
}
