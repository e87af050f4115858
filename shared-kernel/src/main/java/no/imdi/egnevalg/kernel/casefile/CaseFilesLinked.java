package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;
import org.axonframework.serialization.Revision;

/** Two cases were linked as being about the same person. The streams of both cases have the event. */
@Revision("1")
public record CaseFilesLinked(String caseId, String linkedCaseId, LinkGrounds grounds, Recorded recorded)
        implements CaseFileEvent {
    public CaseFilesLinked {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(linkedCaseId);
        Objects.requireNonNull(grounds);
        Objects.requireNonNull(recorded);
    }
}
