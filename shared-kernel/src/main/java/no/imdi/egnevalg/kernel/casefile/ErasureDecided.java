package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.ErasureBasis;
import org.axonframework.serialization.Revision;

/** A privacy officer decided to erase the case. Nothing is erased until another one confirms it. */
@Revision("1")
public record ErasureDecided(String caseId, ErasureBasis basis, Recorded recorded) implements CaseFileEvent {
    public ErasureDecided {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(recorded);
    }
}
