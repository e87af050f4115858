package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.Confidentiality;
import org.axonframework.serialization.Revision;

/** The confidentiality level of the case was set. */
@Revision("1")
public record CaseFileClassified(String caseId, Confidentiality confidentiality, Recorded recorded)
        implements CaseFileEvent {
    public CaseFileClassified {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(confidentiality);
        Objects.requireNonNull(recorded);
    }
}
